package io.github.lessonlint.code.lua;

/**
 * A token of Lua.
 *
 * @param start where it starts in the snippet: 0-based, UTF-16 units
 * @param end the offset after its end
 * @param text as it is written; empty for the end of the text
 */
record Token(Kind kind, int start, int end, String text) {

  /** What a token is. */
  enum Kind {
    NAME,
    KEYWORD,
    NUMBER,
    STRING,
    SIGN,
    END
  }

  /** Returns whether it is a certain keyword or sign. */
  boolean is(String word) {
    return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(word);
  }
}
