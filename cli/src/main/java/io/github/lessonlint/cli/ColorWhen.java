package io.github.lessonlint.cli;

import java.util.Locale;

/** When to use colours. */
enum ColorWhen {
  /** On a terminal, unless the environment says otherwise. */
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Console console) {
    return this == ALWAYS || (this == AUTO && console.mayColor());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
