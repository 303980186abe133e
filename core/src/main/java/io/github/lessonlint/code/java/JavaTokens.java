package io.github.lessonlint.code.java;

import java.util.ArrayList;
import java.util.List;

/** Splits Java text into tokens, just well enough to tell code from strings and comments. */
final class JavaTokens {

  /** What a token is. */
  enum Kind {
    /** A name or a keyword. */
    WORD,
    /** A number, a string, a character or a text block. */
    LITERAL,
    /** Three or more dots, or an ellipsis character. */
    DOTS,
    /** An arrow, or any other single character. */
    SYMBOL
  }

  /** A token and where it stands: offsets, the end exclusive. */
  record Token(Kind kind, int start, int end, String text) {
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

  private final String code;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private JavaTokens(String code) {
    this.code = code;
  }

  static List<Token> of(String code) {
    JavaTokens scanner = new JavaTokens(code);
    while (scanner.at < code.length()) {
      scanner.next();
    }
    return scanner.tokens;
  }

  private void next() {
    char c = code.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (code.startsWith("//", at)) {
      at = endOfLine(at);
    } else if (code.startsWith("/*", at)) {
      at = after("*/", at + 2);
    } else if (code.startsWith("\"\"\"", at)) {
      add(Kind.LITERAL, after("\"\"\"", at + 3));
    } else if (c == '"' || c == '\'') {
      add(Kind.LITERAL, endOfQuoted(c));
    } else if (Character.isJavaIdentifierStart(c)) {
      add(Kind.WORD, endOfWord());
    } else if (Character.isDigit(c)) {
      add(Kind.LITERAL, endOfNumber());
    } else if (c == '…' || code.startsWith("...", at)) {
      add(Kind.DOTS, endOfDots());
    } else {
      add(Kind.SYMBOL, code.startsWith("->", at) ? at + 2 : at + 1);
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, at, end, code.substring(at, end)));
    at = end;
  }

  private int endOfLine(int from) {
    int end = code.indexOf('\n', from);
    return end < 0 ? code.length() : end;
  }

  private int after(String mark, int from) {
    int end = code.indexOf(mark, from);
    return end < 0 ? code.length() : end + mark.length();
  }

  private int endOfQuoted(char quote) {
    int end = at + 1;
    while (end < code.length() && code.charAt(end) != quote && code.charAt(end) != '\n') {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < code.length() && code.charAt(end) == quote;
    return closed ? end + 1 : Math.min(end, code.length());
  }

  private int endOfWord() {
    int end = at + 1;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfNumber() {
    int end = at + 1;
    while (end < code.length()
        && (Character.isJavaIdentifierPart(code.charAt(end))
            || (code.charAt(end) == '.' && !code.startsWith("..", end)))) {
      end++;
    }
    return end;
  }

  private int endOfDots() {
    int end = at + 1;
    while (end < code.length() && (code.charAt(end) == '.' || code.charAt(end) == '…')) {
      end++;
    }
    return end;
  }
}
