package io.github.lessonlint.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fragment of code is a part of, where its author says so. */
public enum Form {
  /** The body of a class. */
  MEMBERS,
  /** The body of a method. */
  STATEMENTS,
  /** The right side of an assignment. */
  EXPRESSION;

  /** Returns the form that authors call so. */
  static Optional<Form> named(String name) {
    return Arrays.stream(values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
