package io.github.lessonlint.code.python;

/**
 * A token of Python.
 *
 * @param kind what it is
 * @param start its offset
 * @param end the offset after it
 * @param text the token as written
 */
record Token(Kind kind, int start, int end, String text) {

  /** What a token is. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    OPERATOR
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isOpening() {
    return is("(") || is("[") || is("{");
  }

  boolean isClosing() {
    return is(")") || is("]") || is("}");
  }
}
