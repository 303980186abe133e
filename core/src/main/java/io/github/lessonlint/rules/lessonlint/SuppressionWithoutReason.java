package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suppression;
import io.github.lessonlint.rule.Suppression.Kind;
import io.github.lessonlint.rule.Suppressions;

/** Finds comments that turn rules off without saying why. */
public final class SuppressionWithoutReason implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lessonlint/suppression-without-reason",
          Severity.WARNING,
          "A comment turns a rule off without saying why");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Suppression suppression : Suppressions.of(document).list()) {
      boolean turnsOff = suppression.kind() != Kind.ENABLE && suppression.kind() != Kind.UNKNOWN;
      if (turnsOff && suppression.reason().isEmpty()) {
        reporter.report(
            document,
            suppression.span(),
            "nobody can tell why this is turned off; end the comment with ' -- ' and the reason");
      }
    }
  }
}
