package io.github.lessonlint.report;

import java.util.Optional;

/** What the tool calls itself in reports. */
public final class Tool {
  /** The name of the tool. */
  public static final String NAME = "lessonlint";

  private Tool() {}

  /** Returns the version in the jar's manifest; {@code development} when run from class files. */
  public static String version() {
    return Optional.ofNullable(Tool.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
