package io.github.lessonlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.config.Severities;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.fix.ChangedFile;
import io.github.lessonlint.fix.Fixer;
import io.github.lessonlint.fixtures.Expectation;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.OutcomeRule;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleDoc;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.lessonlint.EngineFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every rule on its own cases, {@code Stem.test.md} in the test resources beside the rule, and
 * on the examples of its documentation, {@code Stem.md}.
 */
@DisplayName("Rules")
class RuleFixturesTest {
  @TempDir private Path temp;

  @TestFactory
  @DisplayName("fire where their cases say so, and nothing else does")
  Stream<DynamicContainer> cases() {
    return BuiltInRules.all().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.info().id(), caseTests(rule)));
  }

  private Stream<DynamicTest> caseTests(Rule rule) {
    return MarkdownCases.parse(RuleCases.of(rule)).cases().stream()
        .map(c -> DynamicTest.dynamicTest(c.title(), () -> runCase(rule, c)));
  }

  private void runCase(Rule rule, MarkdownCases.Case files) throws Exception {
    Path root = Files.createTempDirectory(temp, "case");
    files.write(root);
    Config config = withRule(ConfigLoader.load(root), rule);
    assertThat(findings(root, config)).isEqualTo(expected(files));
    if (!files.fixed().isEmpty()) {
      assertThat(fixed(root, config, files)).isEqualTo(files.fixed());
    }
  }

  /** What fixes make of the files, those that they leave alone included where the case has them. */
  private static Map<String, MarkdownCases.FileText> fixed(
      Path root, Config config, MarkdownCases.Case files) throws IOException {
    Map<String, MarkdownCases.FileText> fixed = new LinkedHashMap<>(files.files());
    fixed.keySet().retainAll(files.fixed().keySet());
    for (ChangedFile file : Fixer.preview(LintRequest.of(root, config), Progress.NONE).files()) {
      String text = new String(file.after(), StandardCharsets.UTF_8);
      fixed.put(file.path(), new MarkdownCases.FileText(text, StandardCharsets.UTF_8));
    }
    return fixed;
  }

  @TestFactory
  @DisplayName("find the bad examples of their documentation and leave the good ones alone")
  Stream<DynamicContainer> examples() {
    return BuiltInRules.all().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.info().id(), exampleTests(rule)));
  }

  private Stream<DynamicTest> exampleTests(Rule rule) {
    return MarkdownCases.parse(RuleDoc.of(rule)).cases().stream()
        .map(c -> DynamicTest.dynamicTest(c.title(), () -> runExample(rule, c)));
  }

  private void runExample(Rule rule, MarkdownCases.Case files) throws Exception {
    Path root = Files.createTempDirectory(temp, "example");
    files.write(root);
    Config loaded = ConfigLoader.load(root);
    List<String> include =
        loaded.lessonInclude().isEmpty() ? List.of("**/*.md") : loaded.lessonInclude();
    boolean needsOthers = rule instanceof OutcomeRule;
    Config config = needsOthers ? loaded : onlyRule(loaded, include, rule);
    List<Diagnostic> found = Linter.check(LintRequest.of(root, config)).diagnostics();
    if (files.title().startsWith("Bad")) {
      assertThat(found).isNotEmpty().extracting(Diagnostic::rule).containsOnly(rule.info().id());
    } else {
      assertThat(found).isEmpty();
    }
  }

  private static Config withRule(Config config, Rule rule) {
    if (config.severity(rule) != Severity.OFF) {
      return config;
    }
    return config.with(config.severities().with(rule.info().id(), Severity.WARNING));
  }

  private static Config onlyRule(Config config, List<String> include, Rule rule) {
    Map<String, Severity> severities = new HashMap<>();
    config.rules().forEach(r -> severities.put(r.info().id(), Severity.OFF));
    Severity own = rule.info().severity();
    severities.put(rule.info().id(), own == Severity.OFF ? Severity.WARNING : own);
    if (rule instanceof EngineFailed) {
      // No engine is asked unless a rule wants to know what it says.
      severities.put("code/syntax-error", Severity.ERROR);
    }
    return new Config(
        include,
        config.lessonExclude(),
        config.rules(),
        new Severities(List.of(new Severities.Layer(List.of(), severities))),
        config.settings(),
        config.code(),
        config.folder(),
        config.baseline());
  }

  /** A line a finding: {@code path:line rule}, with the part of the message that was asked for. */
  private static List<String> findings(Path root, Config config) throws IOException {
    List<String> lines = new ArrayList<>();
    Map<String, List<Expectation>> marks = new HashMap<>();
    for (Diagnostic d : Linter.check(LintRequest.of(root, config)).diagnostics()) {
      List<Expectation> wanted =
          marks.computeIfAbsent(d.source().path(), p -> Expectation.parse(d.source().text()));
      String message =
          wanted.stream()
              .filter(e -> e.line() == d.start().line() && e.rule().equals(d.rule()))
              .map(Expectation::message)
              .filter(m -> !d.message().text().contains(m))
              .findFirst()
              .map(m -> " BUT SAYS: " + d.message().text())
              .orElse("");
      lines.add(d.source().path() + ":" + d.start().line() + " " + d.rule() + message);
    }
    lines.sort(null);
    return lines;
  }

  private static List<String> expected(MarkdownCases.Case files) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(files.files())
        .forEach(
            (path, file) ->
                Expectation.parse(file.text())
                    .forEach(e -> lines.add(path + ":" + e.line() + " " + e.rule())));
    lines.sort(null);
    return lines;
  }
}
