package io.github.lessonlint.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.OverlayLinter;
import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Plants faults in the lessons of the correct curriculum, one at a time, of every kind and at every
 * place at which it can stand, and looks whether all rules together find just that fault. Of the
 * kinds that can stand at very many places, a sample is planted, always the same.
 */
@DisplayName("A fault planted in a correct lesson")
class MutationTest {
  private static final int MOST_OF_A_KIND = 24;

  /** Rules that are on and whose faults are none of a single lesson's text, and why. */
  private static final Map<String, String> NOT_PLANTED =
      Map.of(
          "lesson/duplicate-number",
          "takes a renamed file; in the text alone it is lesson/number-mismatch",
          "lessonlint/unparsable-file",
          "takes megabytes; HostileFilesTest has them",
          "code/does-not-compile",
          "takes a configuration that asks for it",
          "lessonlint/engine-failed",
          "is a fault of no text",
          "lessonlint/stale-baseline",
          "is a fault of the baseline",
          "quiz/answer-position-bias",
          "takes many lessons; AnswerBiasTest has them",
          "quiz/answer-length-bias",
          "takes many lessons; AnswerBiasTest has them");

  /**
   * How many faults of a kind are overlooked, and why that is right.
   *
   * @param most how many of the sample
   */
  private record Tolerated(int most, String reason) {}

  private static final Map<String, Tolerated> TOLERATED =
      Map.of(
          "code/syntax-error: Java: a brace lost",
          new Tolerated(1, "where '...' stands for code left out, the brace may be a part of it"),
          "code/unknown-language: label misspelt",
          new Tolerated(1, "the longer fence of a block of Markdown is doubted then"),
          "code/wrong-language: java called json",
          new Tolerated(
              15, "only what can be nothing else is called Java; it is code/syntax-error"),
          "code/wrong-language: java called python",
          new Tolerated(
              18, "only what can be nothing else is called Java; it is code/syntax-error"),
          "quiz/explanation-contradicts-answer: another letter is called right",
          new Tolerated(1, "an option begins with the article A, which may be a name"),
          "code/wrong-language: json called python",
          new Tolerated(2, "an object of JSON is a dictionary of Python"),
          "code/wrong-language: json called xml",
          new Tolerated(2, "text without a tag may stand in XML"),
          "code/wrong-language: yaml called json",
          new Tolerated(3, "nearly every text is YAML; reported as code/syntax-error"),
          "links/malformed-url: two in one",
          new Tolerated(4, "after a slash a URL may be an argument, as in archives"),
          "structure/skipped-heading-level: two deeper",
          new Tolerated(6, "what level the headings of questions have is the quiz's business"));

  /** A lesson with a planted fault. */
  private record Mutant(Mutation mutation, String path, Planted planted) {}

  private enum Verdict {
    /** The rule found it, and no other error was reported. */
    FOUND,
    /** The rule did not find it, or somewhere else. */
    OVERLOOKED,
    /** The rule found it, and another error was reported. */
    NOT_ALONE
  }

  private record Outcome(Mutant mutant, Verdict verdict, List<Diagnostic> found) {
    @Override
    public String toString() {
      Planted planted = mutant.planted;
      return verdict
          + " "
          + mutant.mutation.name()
          + " at "
          + planted.path()
          + ":"
          + planted.first()
          + "; reported: "
          + found.stream().map(d -> d.location() + " " + d.rule()).toList();
    }
  }

  @Test
  @DisplayName("is one of every rule that is on, but for those that no edit of a lesson breaks")
  void everyRule() {
    Set<String> rules =
        BuiltInRules.all().stream()
            .map(Rule::info)
            .filter(info -> info.severity() != Severity.OFF)
            .map(RuleInfo::id)
            .collect(Collectors.toCollection(TreeSet::new));
    rules.removeAll(NOT_PLANTED.keySet());

    assertThat(Mutations.all().stream().map(Mutation::rule).collect(Collectors.toSet()))
        .isEqualTo(rules);
  }

  @Test
  @DisplayName("is looked for as in any other check")
  void overlay() throws Exception {
    Path root = Fixtures.broken();
    OverlayLinter overlay = OverlayLinter.of(root, ConfigLoader.load(root));
    Lesson any = overlay.curriculum().lessons().get(0);
    byte[] same = Files.readAllBytes(root.resolve(any.path()));

    assertThat(overlay.check(any.path(), same))
        .extracting(Diagnostic::location, Diagnostic::rule)
        .isEqualTo(
            Linter.check(LintRequest.of(root, ConfigLoader.load(root))).diagnostics().stream()
                .map(d -> tuple(d.location(), d.rule()))
                .toList());
  }

  @Test
  @DisplayName("is found where it is, and nothing else is")
  void found() throws Exception {
    Path root = Fixtures.curriculum();
    OverlayLinter linter = OverlayLinter.of(root, ConfigLoader.load(root));
    List<Mutant> mutants = mutants(linter.curriculum());
    List<Outcome> outcomes =
        new Workers()
            .map(
                mutants,
                mutant -> outcome(mutant, linter),
                (mutant, failure) -> new Outcome(mutant, Verdict.OVERLOOKED, List.of()));

    Map<String, List<Outcome>> survivors = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.verdict != Verdict.FOUND) {
        survivors
            .computeIfAbsent(outcome.mutant.mutation.name(), name -> new ArrayList<>())
            .add(outcome);
      }
    }
    System.out.println(list(mutants.size(), survivors));
    survivors
        .entrySet()
        .removeIf(
            e ->
                Optional.ofNullable(TOLERATED.get(e.getKey())).map(Tolerated::most).orElse(0)
                    >= e.getValue().size());
    assertThat(survivors).isEmpty();
  }

  private static List<Mutant> mutants(Curriculum curriculum) {
    List<Mutant> mutants = new ArrayList<>();
    for (Mutation mutation : Mutations.all()) {
      List<Mutant> kind = new ArrayList<>();
      for (Lesson lesson : curriculum.lessons()) {
        mutation
            .places()
            .apply(new Subject(curriculum, lesson))
            .forEach(planted -> kind.add(new Mutant(mutation, lesson.path(), planted)));
      }
      Collections.shuffle(kind, new Random(mutation.name().hashCode()));
      mutants.addAll(kind.subList(0, Math.min(kind.size(), MOST_OF_A_KIND)));
    }
    return mutants;
  }

  private static Outcome outcome(Mutant mutant, OverlayLinter linter) {
    Planted planted = mutant.planted;
    List<Diagnostic> found = linter.check(mutant.path, planted.text().getBytes(planted.encoding()));
    Verdict verdict;
    if (found.stream().noneMatch(d -> isPlanted(d, mutant))) {
      verdict = Verdict.OVERLOOKED;
    } else {
      boolean alone =
          found.stream()
              .filter(d -> d.severity() == Severity.ERROR)
              .map(Diagnostic::rule)
              .allMatch(
                  rule ->
                      rule.equals(mutant.mutation.rule())
                          || mutant.mutation.companions().contains(rule));
      verdict = alone ? Verdict.FOUND : Verdict.NOT_ALONE;
    }
    return new Outcome(mutant, verdict, found);
  }

  private static boolean isPlanted(Diagnostic diagnostic, Mutant mutant) {
    int line = diagnostic.start().line();
    return diagnostic.rule().equals(mutant.mutation.rule())
        && diagnostic.source().path().equals(mutant.planted.path())
        && mutant.planted.first() <= line
        && line <= mutant.planted.last();
  }

  private static String list(int mutants, Map<String, List<Outcome>> survivors) {
    StringBuilder list = new StringBuilder();
    int count = survivors.values().stream().mapToInt(List::size).sum();
    list.append(count).append(" of ").append(mutants).append(" planted faults survive\n");
    survivors.forEach(
        (kind, outcomes) -> {
          Optional<Tolerated> why = Optional.ofNullable(TOLERATED.get(kind));
          list.append("  ").append(outcomes.size()).append(" of ").append(kind);
          list.append(why.map(t -> ": " + t.reason).orElse("")).append('\n');
          outcomes.forEach(outcome -> list.append("    ").append(outcome).append('\n'));
        });
    return list.toString();
  }
}
