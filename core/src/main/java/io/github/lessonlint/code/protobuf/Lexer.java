package io.github.lessonlint.code.protobuf;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.protobuf.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits definitions into tokens. Comments are left out. */
final class Lexer {
  /** One group for each kind that matters, and none for blanks and comments. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s++|//[^\\n]*+|/\\*(?:[^*]++|\\*(?!/))*+\\*/"
              + "|(?<name>[A-Za-z_]\\w*+)"
              + "|(?<number>(?:\\d|\\.\\d)(?:[eE][+-]|[\\w.])*+)"
              + "|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')"
              + "|(?<dots>\\.{3,}+|…)"
              + "|(?<sign>.)",
          Pattern.DOTALL);

  private Lexer() {}

  /**
   * Returns the tokens of a text, with one for its end.
   *
   * @throws ParseFault if a string or a comment is not closed
   */
  static List<Token> tokens(String text) throws ParseFault {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      Kind kind = kind(matcher);
      if (kind != Kind.END) {
        tokens.add(new Token(kind, matcher.start(), matcher.end(), matcher.group()));
      }
      checkClosed(text, matcher, kind);
      matcher.region(matcher.end(), text.length());
    }
    tokens.add(new Token(Kind.END, text.length(), text.length(), ""));
    return tokens;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("name") != null) {
      return Kind.NAME;
    }
    if (matcher.group("number") != null) {
      return Kind.NUMBER;
    }
    if (matcher.group("string") != null) {
      return Kind.STRING;
    }
    boolean sign = matcher.group("sign") != null || matcher.group("dots") != null;
    return sign ? Kind.SIGN : Kind.END;
  }

  private static void checkClosed(String text, Matcher matcher, Kind kind) throws ParseFault {
    if (kind != Kind.SIGN) {
      return;
    }
    String sign = matcher.group();
    if (sign.equals("\"") || sign.equals("'")) {
      throw new ParseFault(
          matcher.start(), matcher.end(), "the string is not closed; it needs a " + sign);
    }
    if (text.startsWith("/*", matcher.start())) {
      throw new ParseFault(
          matcher.start(), matcher.end(), "the comment that starts here is never closed");
    }
  }
}
