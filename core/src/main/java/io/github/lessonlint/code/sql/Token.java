package io.github.lessonlint.code.sql;

import java.util.Locale;

/**
 * A word, a literal or a sign of SQL.
 *
 * @param start where it starts in the snippet: 0-based, UTF-16 units
 * @param end the offset after its end
 * @param text as it is written
 */
record Token(Kind kind, int start, int end, String text) {

  /** What a token is. */
  enum Kind {
    /** A keyword or a name. */
    WORD,
    /** A name in quotation marks. */
    QUOTED,
    /** A string in any of the ways to write one. */
    STRING,
    /** A string or a name in quotation marks of which the second is missing. */
    OPEN,
    NUMBER,
    /** What a program puts a value in for: {@code ?}, {@code :name}, {@code $1}, {@code @name}. */
    PARAMETER,
    /** An operator, or any other character. */
    SIGN
  }

  /** Returns whether it is a certain word, in capitals or not, or a certain sign. */
  boolean is(String word) {
    return key().equals(word);
  }

  /** Returns a word in capitals, a sign as it is, and an empty text for anything else. */
  String key() {
    return switch (kind) {
      case WORD -> text.toUpperCase(Locale.ROOT);
      case SIGN -> text;
      default -> "";
    };
  }

  /** Returns whether it is a number or a string. */
  boolean isLiteral() {
    return kind == Kind.NUMBER || kind == Kind.STRING;
  }
}
