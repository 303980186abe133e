package io.github.lessonlint.code.protobuf;

/**
 * A token of a definition.
 *
 * @param start where it starts in the snippet: 0-based, UTF-16 units
 * @param end the offset after its end
 * @param text as it is written; empty for the end of the text
 */
record Token(Kind kind, int start, int end, String text) {

  /** What a token is. */
  enum Kind {
    /** Keywords are names, too. */
    NAME,
    NUMBER,
    STRING,
    SIGN,
    END
  }

  /** Returns whether it is a certain word or sign. */
  boolean is(String word) {
    return kind != Kind.STRING && text.equals(word);
  }
}
