package io.github.lessonlint.rule;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters. In this order, so that a higher one compares as greater. */
public enum Severity {
  /** The rule does not run. */
  OFF,
  /** Worth knowing. */
  INFO,
  /** Probably a fault. */
  WARNING,
  /** A fault. */
  ERROR;

  /** Returns the name as it stands in configuration and reports: {@code error}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #id()} gives, in any case. */
  public static Optional<Severity> parse(String id) {
    for (Severity severity : values()) {
      if (severity.id().equals(id.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
