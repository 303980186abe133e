package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits SQL into tokens. Comments are left out. */
final class Lexer {
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$#]*+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d\\w*+(?:\\.\\w*+)?|\\.\\d\\w*+)(?:(?<=[eE])[+-]\\d++)?");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\$\\d++|\\?\\d*+|(?<!:):[\\p{L}_]\\w*+|@{1,2}[\\p{L}_][\\w$]*+|%(?:\\(\\w++\\))?s\\b"
              + "|#{1,2}[\\p{L}_]\\w*+");
  private static final Pattern OPERATOR =
      Pattern.compile("::|:=|@>|<@|@@|->>?|#>>?|[=<>!|&~^]++|\\.{3,}+|//|.", Pattern.DOTALL);
  private static final Pattern DOLLARS = Pattern.compile("\\$(?:[\\p{L}_]\\w*+)?\\$");
  private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\[[\\p{L}_][\\w .-]*+\\]");

  private final String sql;
  private final Quotes quotes;
  private final List<Token> tokens = new ArrayList<>();
  private boolean open;
  private int at;

  /** What databases differ in, and what a text with a mistake has to be read by. */
  private enum Quotes {
    STANDARD,
    /** A backslash hides a quotation mark. */
    BACKSLASH,
    /** A quotation mark that nothing closes ends with its line. */
    LINE
  }

  private Lexer(String sql, Quotes quotes) {
    this.sql = sql;
    this.quotes = quotes;
  }

  /** Returns the tokens of a text. */
  static List<Token> tokens(String sql) {
    for (Quotes quotes : Quotes.values()) {
      Lexer lexer = new Lexer(sql, quotes);
      lexer.read();
      if (!lexer.open || quotes == Quotes.LINE) {
        return lexer.tokens;
      }
    }
    throw new IllegalStateException();
  }

  private void read() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (isLineComment(c)) {
        at = lineEnd();
      } else if (sql.startsWith("/*", at)) {
        int end = sql.indexOf("*/", at + 2);
        at = end < 0 ? sql.length() : end + 2;
      } else if (c == '\'') {
        quoted(Kind.STRING);
      } else if (c == '"' || c == '`') {
        quoted(Kind.QUOTED);
      } else {
        other(c);
      }
    }
  }

  private boolean isLineComment(char c) {
    return sql.startsWith("--", at) || ((c == '#' || sql.startsWith("//", at)) && startsLine());
  }

  private boolean startsLine() {
    int i = at;
    while (i > 0 && sql.charAt(i - 1) != '\n' && Character.isWhitespace(sql.charAt(i - 1))) {
      i--;
    }
    return i == 0 || sql.charAt(i - 1) == '\n';
  }

  private void other(char c) {
    Matcher dollars = at(DOLLARS);
    if (c == '$' && dollars.lookingAt()) {
      int end = sql.indexOf(dollars.group(), dollars.end());
      add(Kind.STRING, end < 0 ? sql.length() : end + dollars.group().length());
    } else if (!take(WORD, Kind.WORD)
        && !take(NUMBER, Kind.NUMBER)
        && !take(PARAMETER, Kind.PARAMETER)
        && !(isNameExpected() && take(NAME_IN_BRACKETS, Kind.QUOTED))) {
      take(OPERATOR, Kind.SIGN);
    }
  }

  /** Returns whether a bracket here can be no index into an array. */
  private boolean isNameExpected() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token last = tokens.get(tokens.size() - 1);
    return last.end() < at || last.is(".") || last.is("(") || last.is(",");
  }

  private boolean take(Pattern pattern, Kind kind) {
    Matcher matcher = at(pattern);
    if (matcher.lookingAt()) {
      add(kind, matcher.end());
      return true;
    }
    return false;
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(sql).region(at, sql.length()).useTransparentBounds(true);
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, at, end, sql.substring(at, end)));
    at = end;
  }

  private int lineEnd() {
    int end = sql.indexOf('\n', at);
    return end < 0 ? sql.length() : end;
  }

  /** Reads up to the same mark again; two marks in a row stand for one. */
  private void quoted(Kind kind) {
    char mark = sql.charAt(at);
    int limit = quotes == Quotes.LINE ? lineEnd() : sql.length();
    int i = at + 1;
    while (i < limit) {
      char c = sql.charAt(i);
      if (quotes == Quotes.BACKSLASH && c == '\\') {
        i += 2;
      } else if (c != mark) {
        i++;
      } else if (i + 1 < limit && sql.charAt(i + 1) == mark) {
        i += 2;
      } else {
        add(kind, i + 1);
        return;
      }
    }
    open = true;
    add(Kind.OPEN, limit);
  }
}
