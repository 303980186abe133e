package io.github.lessonlint.code.lua;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.lua.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits Lua into tokens, as section 3.1 of its reference manual says. Comments are left out. */
final class Lexer {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("and break do else elseif end false for function if in local nil not or repeat return"
                  + " then true until while")
              .split(" "));

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+");

  /** Those of LuaJIT, such as {@code 10ULL} and {@code 2i}, included. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:0[xX](?:\\p{XDigit}++\\.?\\p{XDigit}*+|\\.\\p{XDigit}++)(?:[pP][+-]?\\d++)?"
              + "|(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?)(?:[uU]?[lL]{2}|[iI])?(?!\\w)");

  private static final Pattern LONG_BRACKET = Pattern.compile("\\[(=*+)\\[");
  private static final Pattern SIGN =
      Pattern.compile("\\.{1,3}|<<|>>|//|==|~=|<=|>=|::|.", Pattern.DOTALL);

  private final String code;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String code) {
    this.code = code;
  }

  /**
   * Returns the tokens of a text, with one for its end.
   *
   * @throws ParseFault if a string, a comment or a number is wrong
   */
  static List<Token> tokens(String code) throws ParseFault {
    return new Lexer(code).read();
  }

  private List<Token> read() throws ParseFault {
    if (code.startsWith("#!")) {
      at = lineEnd();
    }
    while (at < code.length()) {
      char c = code.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (code.startsWith("--", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        add(Kind.STRING, stringEnd(c));
      } else if (matches(LONG_BRACKET).lookingAt()) {
        add(Kind.STRING, longEnd("string", at));
      } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
        number();
      } else {
        word();
      }
    }
    tokens.add(new Token(Kind.END, code.length(), code.length(), ""));
    return tokens;
  }

  private void word() {
    Matcher name = matches(NAME);
    if (name.lookingAt()) {
      add(KEYWORDS.contains(name.group()) ? Kind.KEYWORD : Kind.NAME, name.end());
    } else {
      Matcher sign = matches(SIGN);
      add(Kind.SIGN, sign.lookingAt() ? sign.end() : at + 1);
    }
  }

  private void number() throws ParseFault {
    Matcher number = matches(NUMBER);
    if (!number.lookingAt()) {
      Matcher digits = matches(Pattern.compile("[\\w.]++"));
      int end = digits.lookingAt() ? digits.end() : at + 1;
      throw new ParseFault(at, end, "'" + code.substring(at, end) + "' is no number");
    }
    add(Kind.NUMBER, number.end());
  }

  private void comment() throws ParseFault {
    int start = at;
    at += 2;
    at = matches(LONG_BRACKET).lookingAt() ? longEnd("comment", start) : lineEnd();
  }

  private int longEnd(String what, int start) throws ParseFault {
    Matcher bracket = matches(LONG_BRACKET);
    String close = bracket.lookingAt() ? "]" + bracket.group(1) + "]" : "]]";
    int end = code.indexOf(close, at);
    if (end < 0) {
      String message = "the %s that starts here is never closed; it needs a '%s'";
      throw new ParseFault(start, start + 2, message.formatted(what, close));
    }
    return end + close.length();
  }

  private int stringEnd(char mark) throws ParseFault {
    int i = at + 1;
    while (i < code.length() && code.charAt(i) != '\n') {
      if (code.charAt(i) == mark) {
        return i + 1;
      }
      i = code.charAt(i) == '\\' ? escapeEnd(i + 1) : i + 1;
    }
    throw new ParseFault(
        at, lineEnd(), "the string is not closed on its line; it needs a " + mark + " at its end");
  }

  /** A line may end after a backslash, and {@code \z} skips all blanks that follow. */
  private int escapeEnd(int i) {
    int end = Math.min(i + 1, code.length());
    if (i < code.length() && code.charAt(i) == 'z') {
      while (end < code.length() && Character.isWhitespace(code.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, at, end, code.substring(at, end)));
    at = end;
  }

  private Matcher matches(Pattern pattern) {
    return pattern.matcher(code).region(at, code.length());
  }

  private boolean isDigit(int i) {
    return i < code.length() && code.charAt(i) >= '0' && code.charAt(i) <= '9';
  }

  private int lineEnd() {
    int end = code.indexOf('\n', at);
    return end < 0 ? code.length() : end;
  }
}
