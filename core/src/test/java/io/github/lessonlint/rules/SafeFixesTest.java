package io.github.lessonlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.config.Severities;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.fix.FixRun;
import io.github.lessonlint.fix.Fixer;
import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleDoc;
import io.github.lessonlint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Safe fixes lead to no finding that was not there")
class SafeFixesTest {
  /**
   * Other rules can read a value that the schema takes, so that a fix may reveal their findings.
   */
  private static final String REVEALING = "frontmatter/schema";

  /** A rule that weighs lessons against each other, so that any word less can tip the scales. */
  private static final String WEIGHING = "lesson/estimate-implausible";

  /** How many times each lesson of the correct curriculum gets a fault. */
  private static final int MUTANTS = 12;

  @TempDir private Path temp;

  @Test
  @DisplayName("in the broken curriculum")
  void broken() throws Exception {
    copy(Fixtures.broken(), temp);

    assertThat(fix(temp)).isNotEmpty();
  }

  @TestFactory
  @DisplayName("in the cases and examples of")
  Stream<DynamicTest> cases() {
    return BuiltInRules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> fixCases(rule)));
  }

  private void fixCases(Rule rule) throws Exception {
    for (String document : List.of(RuleDoc.of(rule), RuleCases.of(rule))) {
      for (MarkdownCases.Case files : MarkdownCases.parse(document).cases()) {
        Path root = Files.createTempDirectory(temp, "case");
        files.write(root);
        fix(root);
      }
    }
  }

  @Test
  @DisplayName("in correct lessons with a slip in each")
  void mutants() throws Exception {
    Set<String> fixed = new TreeSet<>();
    for (int round = 0; round < MUTANTS; round++) {
      Path root = Files.createTempDirectory(temp, "mutants");
      copy(Fixtures.curriculum(), root);
      mutate(root, new Random(round));
      fixed.addAll(fix(root));
    }
    assertThat(fixed)
        .contains(
            "frontmatter/ambiguous-scalar",
            "frontmatter/duplicate-key",
            "frontmatter/schema",
            "links/duplicate-definition",
            "links/malformed-url",
            "links/missing-file",
            "links/wrong-case",
            "prerequisites/duplicate",
            "prerequisites/redundant",
            "quiz/option-sequence",
            "quiz/question-numbering",
            "structure/skipped-heading-level");
  }

  private static void mutate(Path root, Random random) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        Files.writeString(file, Mutation.some(Files.readString(file), random));
      }
    }
  }

  /** Applies all safe fixes and returns the rules that they were of. */
  private static Set<String> fix(Path root) throws Exception {
    LintRequest request = LintRequest.of(root, withAllRules(ConfigLoader.load(root)));
    LintResult before = Linter.check(request);
    if (before.diagnostics().stream().noneMatch(SafeFixesTest::isSafe)) {
      return Set.of();
    }
    FixRun run = Fixer.apply(request, Progress.NONE);
    LintResult after = Linter.check(request);

    assertThat(run.result().notices())
        .filteredOn(notice -> !notice.startsWith("the fix of " + REVEALING))
        .isEqualTo(before.notices());
    assertThat(lines(after)).isEqualTo(lines(run.result()));
    assertThat(added(before, after)).isEmpty();
    assertThat(Fixer.preview(request, Progress.NONE).files()).isEmpty();
    return run.fixed().stream().map(Diagnostic::rule).collect(Collectors.toSet());
  }

  /** What was not found before: no such finding on such a line, or more of them in the file. */
  private static List<String> added(LintResult before, LintResult after) {
    Set<String> untouched = new HashSet<>();
    before.diagnostics().forEach(d -> d.source().text().lines().forEach(untouched::add));
    List<String> added = new ArrayList<>();
    after.diagnostics().stream()
        .filter(d -> untouched.contains(line(d)))
        .forEach(d -> added.add(d.rule() + ": " + line(d)));
    before.diagnostics().forEach(d -> added.remove(d.rule() + ": " + line(d)));
    List<String> more = new ArrayList<>(kinds(after));
    kinds(before).forEach(more::remove);
    added.addAll(more);
    return added;
  }

  private static List<String> kinds(LintResult result) {
    return result.diagnostics().stream().map(d -> d.rule() + " in " + d.source()).toList();
  }

  private static List<String> lines(LintResult result) {
    return result.diagnostics().stream().map(d -> d.rule() + ": " + line(d)).toList();
  }

  private static String line(Diagnostic d) {
    return d.source().line(d.start().line());
  }

  private static boolean isSafe(Diagnostic d) {
    return d.message().fix().filter(Fix::safe).isPresent();
  }

  private static Config withAllRules(Config config) {
    Severities severities = config.severities();
    for (Rule rule : config.rules()) {
      if (config.severity(rule) == Severity.OFF && !rule.info().id().equals(WEIGHING)) {
        severities = severities.with(rule.info().id(), Severity.WARNING);
      }
    }
    return config.with(severities);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
