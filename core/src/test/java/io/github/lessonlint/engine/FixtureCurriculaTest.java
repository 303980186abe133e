package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.engine.LintResult.CodeCoverage;
import io.github.lessonlint.fixtures.Expectation;
import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shared curricula")
class FixtureCurriculaTest {
  /**
   * Too large for a checkout, a fault of no lesson, or looked for only if the configuration asks.
   */
  private static final Set<String> NOT_IN_A_FIXTURE =
      Set.of(
          "lessonlint/unparsable-file",
          "lessonlint/engine-failed",
          "lessonlint/stale-baseline",
          "code/does-not-compile");

  @Test
  @DisplayName("the correct one comes out clean, and not because nothing was looked at")
  void clean() throws Exception {
    LintResult result = check(Fixtures.curriculum());

    assertThat(result.diagnostics()).extracting(Diagnostic::location, Diagnostic::rule).isEmpty();
    assertThat(result.lessons()).isEqualTo(27);
    assertThat(result.coverage().questions()).isEqualTo(135);
    assertThat(result.coverage().unrecognisedQuizzes()).isZero();
    assertThat(result.coverage().links()).isGreaterThan(120);
    assertThat(result.coverage().uncheckedLinks()).isZero();
    assertThat(result.coverage().code())
        .containsEntry("java", new CodeCoverage(60, Map.of(), Map.of()))
        .containsEntry("python", new CodeCoverage(13, Map.of(), Map.of()));
  }

  @Test
  @DisplayName(
      "the correct one has no code that counts as checked while all rules about code are off")
  void withoutCode() throws Exception {
    Config config = ConfigLoader.load(Fixtures.curriculum());
    Config off = config.with(config.severities().with("code", Severity.OFF));

    LintResult result = Linter.check(LintRequest.of(Fixtures.curriculum(), off));

    assertThat(result.coverage().code())
        .containsEntry(
            "java", new CodeCoverage(0, Map.of("all rules about code are off", 60), Map.of()));
  }

  @Test
  @DisplayName("the broken one has just the faults that are marked in it")
  void broken() throws Exception {
    Path root = Fixtures.broken();
    List<String> found =
        check(root).diagnostics().stream()
            .map(d -> d.source().path() + ":" + d.start().line() + " " + d.rule())
            .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(marks(root));
  }

  @Test
  @DisplayName("the broken one has every fault that is looked for by default")
  void everyRule() throws Exception {
    Set<String> found =
        check(Fixtures.broken()).diagnostics().stream()
            .map(Diagnostic::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted =
        BuiltInRules.all().stream()
            .map(Rule::info)
            .filter(info -> info.severity() != Severity.OFF)
            .map(info -> info.id())
            .filter(id -> !NOT_IN_A_FIXTURE.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEqualTo(wanted);
  }

  private static LintResult check(Path root) throws Exception {
    return Linter.check(LintRequest.of(root, ConfigLoader.load(root)));
  }

  private static List<String> marks(Path root) throws IOException {
    List<String> marks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        String text = SourceFile.decode(path, Files.readAllBytes(file)).text();
        Expectation.parse(text).forEach(e -> marks.add(path + ":" + e.line() + " " + e.rule()));
      }
    }
    return marks;
  }
}
