package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.LintResult.CodeCoverage;
import io.github.lessonlint.engine.LintResult.Coverage;
import io.github.lessonlint.engine.LintResult.Silenced;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Results of runs that never were. */
final class Results {
  static final Path ROOT = Path.of("/courses/kafka").toAbsolutePath();

  private Results() {}

  /** Two files, three findings, one of each kind of coverage. */
  static LintResult some() {
    SourceFile intro =
        SourceFile.of(
            "01. Intro.md",
            "---\nprerequisites:\n  - redis-cachng\n---\nSee \u001B[31m[this](gone.md) 🚀.\n");
    SourceFile quiz = SourceFile.of("b/quiz.md", "# Quiz\n\n**Answer: E**\n");
    Diagnostic unknown =
        new Diagnostic(
            "prerequisites/unknown",
            Severity.ERROR,
            intro,
            new Span(23, 35),
            Message.of("prerequisite 'redis-cachng' names no lesson; did you mean 'redis-caching'?")
                .fix(
                    "Replace 'redis-cachng' with 'redis-caching'",
                    new Span(23, 35),
                    "redis-caching"));
    Diagnostic missing =
        new Diagnostic(
            "links/missing-file",
            Severity.WARNING,
            intro,
            new Span(56, 63),
            Message.of("'gone.md' \u001B[31mis not there"));
    Diagnostic answer =
        new Diagnostic(
            "quiz/answer-not-an-option",
            Severity.ERROR,
            quiz,
            new Span(18, 19),
            Message.of("the key is E, but the options are A to D").help("options:\nA to D"));
    return new LintResult(
        ROOT,
        3,
        2,
        2,
        List.of(unknown, missing, answer),
        new Silenced(4, 7),
        new Coverage(
            12,
            3,
            Map.of("a template fills it in", 1),
            8,
            2,
            1,
            new TreeMap<>(
                Map.of(
                    "java",
                    new CodeCoverage(5, Map.of("\u001B[31mpseudo-code", 1), Map.of()),
                    "kotlin",
                    new CodeCoverage(0, Map.of(), Map.of("gone", 1, "too long", 2)),
                    "rust",
                    new CodeCoverage(2, Map.of(), Map.of()),
                    "zig",
                    new CodeCoverage(0, Map.of(), Map.of("gone", 3, "slow", 1, "odd", 1))))),
        List.of("the Kotlin compiler was not found"),
        List.of());
  }

  /** Files in which nothing could be checked. */
  static LintResult empty() {
    return new LintResult(
        ROOT,
        1,
        0,
        0,
        List.of(),
        new Silenced(0, 0),
        new Coverage(0, 0, Map.of(), 0, 0, 0, new TreeMap<>()),
        List.of(),
        List.of());
  }
}
