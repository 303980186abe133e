package io.github.lessonlint.engine;

import io.github.lessonlint.code.CodeChecker;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a curriculum: the one entry point of the library. */
public final class Linter {
  private static final Set<String> REQUIRED =
      Set.of(
          "number",
          "title",
          "slug",
          "level",
          "tags",
          "prerequisites",
          "estimated_minutes",
          "contributors",
          "canonical_id");
  private final LintRequest request;
  private final Config config;
  private final Workers workers = new Workers();

  private Linter(LintRequest request) {
    this.request = request;
    this.config = request.config();
  }

  /**
   * Checks what is asked for.
   *
   * @throws IOException if the root cannot be read; trouble with a single file is a finding
   */
  public static LintResult check(LintRequest request) throws IOException {
    return new Linter(request).run();
  }

  private LintResult run() throws IOException {
    DiskFiles files = DiskFiles.walk(request);
    List<Document> documents =
        workers.map(
            files.markdown(),
            path -> DocumentParser.parse(read(files, path)),
            (path, failure) -> DocumentParser.failed(read(files, path), explain(failure)));
    List<Lesson> lessons = new LessonFinder(config, REQUIRED).find(documents);
    List<CodeVerdict> verdicts = CodeChecker.check(documents);
    Curriculum curriculum = new Curriculum(config.settings(), files, documents, lessons, verdicts);
    return new LintResult(
        request.root(),
        documents.size(),
        lessons.size(),
        diagnose(curriculum),
        CoverageCounter.count(curriculum, verdicts),
        List.of());
  }

  private List<Diagnostic> diagnose(Curriculum curriculum) {
    List<Rule> rules =
        config.rules().stream().filter(r -> config.severity(r) != Severity.OFF).toList();
    List<Diagnostic> found = new ArrayList<>();
    workers
        .map(
            curriculum.documents(),
            document -> diagnose(document, curriculum, rules),
            (document, failure) -> List.<Diagnostic>of())
        .forEach(found::addAll);
    for (Rule rule : rules) {
      if (rule instanceof CurriculumRule curriculumRule) {
        curriculumRule.check(curriculum, collector(rule, found));
      }
    }
    Set<String> only = new HashSet<>(request.only());
    return found.stream()
        .filter(d -> only.isEmpty() || only.contains(d.source().path()))
        .sorted(Diagnostic.ORDER)
        .distinct()
        .toList();
  }

  private List<Diagnostic> diagnose(Document document, Curriculum curriculum, List<Rule> rules) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Lesson> lesson = curriculum.lesson(document);
    for (Rule rule : rules) {
      if (rule instanceof DocumentRule documentRule) {
        documentRule.check(document, curriculum, collector(rule, found));
      } else if (rule instanceof LessonRule lessonRule && lesson.isPresent()) {
        lessonRule.check(lesson.get(), curriculum, collector(rule, found));
      }
    }
    return found;
  }

  private Reporter collector(Rule rule, List<Diagnostic> into) {
    String id = rule.info().id();
    Severity severity = config.severity(rule);
    return (document, span, message) ->
        into.add(new Diagnostic(id, severity, document.source(), span, message));
  }

  private static SourceFile read(DiskFiles files, String path) {
    try {
      return SourceFile.decode(path, files.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String explain(Workers.Failure failure) {
    return switch (failure) {
      case TIMEOUT -> "it takes longer than " + Workers.DEADLINE.toSeconds() + " seconds to read";
      case STACK -> "it is nested too deeply";
      case MEMORY -> "it needs more memory than there is";
      case CRASH -> "the Markdown parser failed on it";
    };
  }
}
