package io.github.lessonlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.engine.LintResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text report")
class TextReportTest {

  @Test
  @DisplayName("groups findings by file, shows their source and sums up")
  void whole() throws IOException {
    assertThat(report(Results.some(), Path.of("/courses"), false))
        .isEqualTo(
            """
            kafka/01. Intro.md - 2 findings
            kafka/01. Intro.md:3:5: error: prerequisite 'redis-cachng' names no lesson; did you mean 'redis-caching'? [prerequisites/unknown]
                 3 |   - redis-cachng
                   |     ^^^^^^^^^^^^

            kafka/01. Intro.md:5:17: warning: 'gone.md' ␛[31mis not there [links/missing-file]
                 5 | See ␛[31m[this](gone.md) 🚀.
                   |                 ^^^^^^^

            kafka/b/quiz.md - 1 finding
            kafka/b/quiz.md:3:11: error: the key is E, but the options are A to D [quiz/answer-not-an-option]
                 3 | **Answer: E**
                   |           ^
                   = options:
                   = A to D

            3 files (2 lessons): 2 errors, 1 warning in 1.2 s
            1 of them can be fixed with: lessonlint check --fix
            not reported: 4 suppressed by comments, 7 accepted by the baseline
            links: 12 checked, 3 external (not looked up), 1 not checkable (a template fills it in)
            quiz questions: 6 checked, 2 without an answer that could be read; quiz sections in no known form: 1
            code blocks checked: java 5, rust 2; skipped: java 1 (␛[31mpseudo-code); \
            unsupported: zig 5, kotlin 3 (gone 4, too long 2, odd 1, other reasons 1)
            the Kotlin compiler was not found
            """);
  }

  @Test
  @DisplayName("says once what helps with many findings")
  void help() throws IOException {
    LintResult some = Results.some();
    LintResult twice =
        new LintResult(
            some.root(),
            some.files(),
            some.lessons(),
            some.allLessons(),
            Collections.nCopies(2, some.diagnostics().get(2)),
            some.silenced(),
            some.coverage(),
            some.notices(),
            List.of());
    assertThat(report(twice, Results.ROOT, false)).containsOnlyOnce("= A to D");
  }

  @Test
  @DisplayName("says so when nothing was checked")
  void nothingChecked() throws IOException {
    assertThat(report(Results.empty(), Results.ROOT, false))
        .contains("1 file (0 lessons): nothing found", "Nothing was checked");
  }

  @Test
  @DisplayName("shows paths as the reader's folder sees them")
  void paths() throws IOException {
    assertThat(report(Results.some(), Results.ROOT.resolve("b"), false))
        .contains("\n../01. Intro.md:5:17:", "\nquiz.md:3:11:");
    assertThat(report(Results.some(), Path.of("/elsewhere"), false))
        .contains("\n" + Results.ROOT + "/b/quiz.md:3:11:");
  }

  @Test
  @DisplayName("is coloured on request and holds no other escape codes")
  void colors() throws IOException {
    assertThat(report(Results.some(), Results.ROOT, true)).contains("\u001B[1;31merror:\u001B[0m");
    assertThat(report(Results.some(), Results.ROOT, false)).doesNotContain("\u001B");
  }

  private static String report(LintResult result, Path base, boolean color) throws IOException {
    StringWriter out = new StringWriter();
    ReportContext context = new ReportContext(base, color, Duration.ofMillis(1234));
    new TextReport().write(result, context, out);
    return out.toString();
  }
}
