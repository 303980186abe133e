package io.github.lessonlint.code.json;

import io.github.lessonlint.code.ParseFault;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits JSON into tokens. */
final class JsonScanner {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Set<String> LITERALS_JSON5 = Set.of("NaN", "Infinity", "undefined");
  private static final int MAX_PLACEHOLDER = 100;
  private static final String ENDS_WORD = " \t\r\n,:[]{}\"'";

  private final String text;
  private final JsonDialect dialect;
  private int at;

  JsonScanner(String text, JsonDialect dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /** What a token is. */
  enum Kind {
    /** A string, or what a reader is to replace by any text. */
    STRING,
    /** A number, {@code true}, {@code false} or {@code null}. */
    SCALAR,
    /** A bare word that JSON5 allows as a name. */
    NAME,
    /** A comment. */
    COMMENT,
    /** Dots, in a comment or not: something is left out here. */
    OMISSION,
    /** One of <code>{ } [ ] , :</code>. */
    MARK,
    END
  }

  /** A token and where it stands. */
  record Token(Kind kind, int start, int end, char mark) {
    boolean is(char c) {
      return kind == Kind.MARK && mark == c;
    }
  }

  Token next() throws ParseFault {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (start == text.length()) {
      return new Token(Kind.END, start, start, ' ');
    }
    char c = text.charAt(start);
    if (skipPlaceholder()) {
      return new Token(Kind.STRING, start, at, ' ');
    }
    if ("{}[],:".indexOf(c) >= 0) {
      at++;
      return new Token(Kind.MARK, start, at, c);
    }
    Kind kind = scan(c);
    return new Token(kind, start, at, ' ');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\uFEFF';
  }

  private Kind scan(char c) throws ParseFault {
    if (c == '"' || (c == '\'' && dialect.relaxed())) {
      string(c);
      return Kind.STRING;
    }
    if (text.startsWith("//", at) || text.startsWith("/*", at) || c == '#') {
      String comment = text.substring(at, endOfComment());
      at += comment.length();
      return comment.contains("..") || comment.contains("…") ? Kind.OMISSION : Kind.COMMENT;
    }
    if (c == '…' || text.startsWith("..", at)) {
      while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
        at++;
      }
      return Kind.OMISSION;
    }
    return word();
  }

  /** Skips what a reader or a template replaces, if it stands here. */
  private boolean skipPlaceholder() {
    return skip("{{", "}}") || skip("<", ">") || skip("${", "}");
  }

  private boolean skip(String open, String close) {
    if (!text.startsWith(open, at)) {
      return false;
    }
    String near = text.substring(at, Math.min(text.length(), at + MAX_PLACEHOLDER));
    int end = near.indexOf(close, open.length());
    if (end < 0 || near.substring(0, end).chars().anyMatch(c -> c == '"' || c == '\n')) {
      return false;
    }
    at += end + close.length();
    return true;
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int endOfComment() throws ParseFault {
    if (!text.startsWith("/*", at)) {
      return lineEnd();
    }
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new ParseFault(at, at + 2, "this comment is not closed");
    }
    return end + 2;
  }

  private void string(char quote) throws ParseFault {
    int start = at++;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\n') {
        throw new ParseFault(start, at, "this string is not closed on its line");
      }
      if (c == '\\') {
        escape();
      } else {
        at++;
      }
    }
    if (at >= text.length()) {
      throw new ParseFault(start, text.length(), "this string is not closed");
    }
    at++;
  }

  private void escape() throws ParseFault {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    if (c == 'u' && !dialect.relaxed()) {
      boolean hex = at + 6 <= text.length() && isHex(at + 2, at + 6);
      if (!hex) {
        throw new ParseFault(at, at + 2, "'\\u' needs four hexadecimal digits");
      }
      at += 6;
    } else if (dialect.relaxed() || "\"\\/bfnrt".indexOf(c) >= 0) {
      at += 2;
    } else if (c == '\n') {
      throw new ParseFault(at, at + 1, "this string is not closed on its line");
    } else {
      throw new ParseFault(
          at, at + 2, "JSON knows no escape '\\" + c + "'; write '\\\\' for a backslash");
    }
  }

  private boolean isHex(int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private Kind word() throws ParseFault {
    int start = at;
    while (at < text.length() && ENDS_WORD.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    at = Math.max(at, start + 1);
    String word = text.substring(start, at);
    Matcher number = NUMBER.matcher(word);
    if (number.matches() || LITERALS.contains(word)) {
      return Kind.SCALAR;
    }
    if (dialect.relaxed()) {
      char c = word.charAt(0);
      boolean number5 = Character.isDigit(c) || c == '+' || c == '-' || c == '.';
      return number5 || LITERALS_JSON5.contains(word) ? Kind.SCALAR : Kind.NAME;
    }
    throw new ParseFault(start, at, complaint(word));
  }

  private static String complaint(String word) {
    char c = word.charAt(0);
    if (c == '\'' || c == '‘' || c == '’' || c == '“' || c == '”') {
      return "JSON strings stand in double quotes (\"), not in " + c;
    }
    if (Set.of("True", "False", "None").contains(word)) {
      String json = word.equals("None") ? "null" : word.toLowerCase(Locale.ROOT);
      return "'" + word + "' is Python; JSON writes '" + json + "'";
    }
    if (Character.isDigit(c) || c == '-' || c == '+') {
      return "'" + shorten(word) + "' is not a JSON number";
    }
    return "'" + shorten(word) + "' is not a JSON value; strings and names need double quotes";
  }

  static String shorten(String word) {
    return word.length() <= 30 ? word : word.substring(0, 29) + "…";
  }
}
