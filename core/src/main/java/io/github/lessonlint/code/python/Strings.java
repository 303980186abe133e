package io.github.lessonlint.code.python;

/** Finds the ends of string literals. */
final class Strings {
  /** No end was found. */
  static final int NONE = -1;

  /** How often a character may be looked at: strings in strings are read more than once. */
  private static final int MAX_LOOKS = 50;

  private final String code;
  private long looks;

  Strings(String code) {
    this.code = code;
    this.looks = (long) MAX_LOOKS * code.length();
  }

  /**
   * Returns the offset after a string, or {@link #NONE} if it is not closed.
   *
   * @param quote the offset of its first quote
   * @param formatted whether braces in it hold expressions
   */
  int end(int quote, boolean formatted) {
    char mark = code.charAt(quote);
    String triple = String.valueOf(mark).repeat(3);
    boolean isLong = code.startsWith(triple, quote);
    String close = isLong ? triple : String.valueOf(mark);
    int at = quote + close.length();
    while (at < code.length() && looks-- > 0) {
      char c = code.charAt(at);
      if (code.startsWith(close, at)) {
        return at + close.length();
      }
      if (c == '\n' && !isLong) {
        return NONE;
      }
      if (c == '\\') {
        at += 2;
      } else if (formatted && c == '{') {
        at = code.startsWith("{{", at) ? at + 2 : field(at + 1, close);
      } else {
        at++;
      }
    }
    return NONE;
  }

  /** Returns the offset after a replacement field, or that of what cannot be in one. */
  private int field(int from, String close) {
    int depth = 0;
    int at = from;
    while (at < code.length() && looks-- > 0) {
      char c = code.charAt(at);
      if (c == '}' && depth == 0) {
        return at + 1;
      }
      if (c == ':' && depth == 0) {
        return formatSpec(at + 1, close);
      }
      if (c == '"' || c == '\'') {
        int end = end(at, isFormatted(at));
        if (end == NONE) {
          return at;
        }
        at = end;
      } else if (c == '#') {
        at = Math.max(at, code.indexOf('\n', at));
        if (code.charAt(at) == '#') {
          return at;
        }
      } else {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        at++;
      }
    }
    return at;
  }

  private int formatSpec(int from, String close) {
    int at = from;
    while (at < code.length() && !code.startsWith(close, at) && code.charAt(at) != '\n') {
      char c = code.charAt(at);
      if (c == '}') {
        return at + 1;
      }
      at = c == '{' ? field(at + 1, close) : at + 1;
    }
    return at;
  }

  private boolean isFormatted(int quote) {
    return "fFtT".indexOf(code.charAt(quote - 1)) >= 0
        || (quote > 1
            && "rR".indexOf(code.charAt(quote - 1)) >= 0
            && "fFtT".indexOf(code.charAt(quote - 2)) >= 0);
  }
}
