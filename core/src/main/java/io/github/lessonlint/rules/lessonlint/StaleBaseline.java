package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.rule.Outcome;
import io.github.lessonlint.rule.Outcome.Stale;
import io.github.lessonlint.rule.OutcomeRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds entries of the baseline that accept what is not found any more. */
public final class StaleBaseline implements OutcomeRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lessonlint/stale-baseline",
          Severity.INFO,
          "The baseline accepts a finding that is not there any more");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Outcome outcome, Reporter reporter) {
    for (Stale stale : outcome.stale()) {
      reporter.report(
          stale.baseline(),
          stale.span(),
          "'"
              + stale.path()
              + "' has no such finding of '"
              + stale.rule()
              + "' any more; drop the entry with: lessonlint baseline --prune");
    }
  }
}
