package io.github.lessonlint.cli;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on findings fail the run. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Returns whether a result fails the run. */
  boolean fails(LintResult result) {
    Optional<Severity> severity = Severity.parse(name());
    return severity.isPresent() && result.hasAtLeast(severity.get());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
