package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Outcome;
import io.github.lessonlint.rule.Outcome.Idle;
import io.github.lessonlint.rule.OutcomeRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.rule.Suppression;
import io.github.lessonlint.rule.Suppression.Kind;
import io.github.lessonlint.rule.Suppression.Name;
import io.github.lessonlint.rule.Suppressions;
import io.github.lessonlint.rule.Suppressions.Part;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds comments that turn off what was not found anyway, or that name no rule. */
public final class UnusedSuppression implements OutcomeRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lessonlint/unused-suppression",
          Severity.WARNING,
          "A comment turns off a rule that finds nothing there");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Outcome outcome, Reporter reporter) {
    for (Idle idle : outcome.idle()) {
      if (idle.suppression().kind() == Kind.UNKNOWN) {
        misspelt(idle, reporter);
      } else {
        boolean mistaken = idle.parts().stream().anyMatch(p -> isMistaken(p, outcome.names()));
        if (idle.whole() && !mistaken) {
          unused(idle, reporter);
        } else {
          idle.parts().forEach(part -> part(idle, part, outcome.names(), reporter));
        }
      }
    }
  }

  private static void misspelt(Idle idle, Reporter reporter) {
    Name word = idle.suppression().word();
    report(idle, word, "'" + word.text() + "' means nothing here", meant(word.text()), reporter);
  }

  /** The words of which one may be meant. */
  private static List<String> meant(String word) {
    if (!word.startsWith("lessonlint-")) {
      return Suppression.CODE_WORDS;
    }
    if (word.endsWith("line")) {
      return List.of(Kind.NEXT_LINE.word());
    }
    return Arrays.stream(Kind.values()).filter(k -> k != Kind.UNKNOWN).map(Kind::word).toList();
  }

  private static boolean isMistaken(Part part, Set<String> names) {
    return part.name()
        .map(Name::text)
        .filter(name -> !names.contains(name) || !Suppressions.mayBeSilenced(name))
        .isPresent();
  }

  private static void unused(Idle idle, Reporter reporter) {
    Suppression suppression = idle.suppression();
    String text =
        suppression.kind() == Kind.ENABLE
            ? "nothing is turned off here that this could turn on again; remove it"
            : "this turns off what is not found here anyway; remove it";
    reporter.report(
        idle.document(),
        suppression.span(),
        Message.of(text).fix(SuppressionEdits.remove(idle.document(), suppression)));
  }

  private static void part(Idle idle, Part part, Set<String> names, Reporter reporter) {
    Name name = part.name().orElse(idle.suppression().word());
    if (!isMistaken(part, names)) {
      reporter.report(
          idle.document(),
          name.span(),
          Message.of("'" + name.text() + "' is not found here anyway; remove it from the comment")
              .fix(SuppressionEdits.remove(idle.suppression(), name)));
    } else if (names.contains(name.text())) {
      reporter.report(
          idle.document(),
          name.span(),
          "'" + name.text() + "' is about the run itself, which only lessonlint.yaml can turn off");
    } else {
      report(idle, name, "there is no rule '" + name.text() + "'", names, reporter);
    }
  }

  private static void report(
      Idle idle, Name word, String text, Collection<String> candidates, Reporter reporter) {
    Optional<String> meant = Suggestions.nearest(word.text(), candidates);
    Message message =
        Message.of(
            text
                + meant
                    .map(m -> Suggestions.didYouMean(Optional.of(m)))
                    .orElse(", so that nothing is turned off; remove it or name another"));
    reporter.report(
        idle.document(),
        word.span(),
        meant
            .map(
                m ->
                    message.suggest(
                        "Replace '" + word.text() + "' with '" + m + "'", word.span(), m))
            .orElse(message));
  }
}
