package io.github.lessonlint.code.python;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.python.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits masked Python into logical lines, and finds brackets and strings that are not closed. */
final class Lexer {
  private static final Pattern OPERATOR =
      Pattern.compile("\\*\\*=?|//=?|>>=?|<<=?|<>|->|[!=<>+\\-*/%&|^@:]=|\\.\\.\\.|.");

  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
              + "|(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?[jJ]?");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
  private static final Pattern STRING = Pattern.compile("([A-Za-z]{0,2})[\"']");

  private final String code;
  private final Strings strings;
  private final List<Line> lines = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private Optional<Fault> fault = Optional.empty();
  private int at;
  private int lineStart;

  private Lexer(String code) {
    this.code = code;
    this.strings = new Strings(code);
  }

  /**
   * What the lexer makes of a snippet.
   *
   * @param lines the logical lines up to the fault
   * @param fault the first fault, if there is one
   */
  record Result(List<Line> lines, Optional<Fault> fault) {}

  static Result read(String code) {
    Lexer lexer = new Lexer(code);
    while (lexer.at < code.length() && lexer.fault.isEmpty()) {
      lexer.next();
    }
    if (lexer.fault.isEmpty() && lexer.open.isEmpty()) {
      lexer.endLine();
    }
    return new Result(lexer.lines, lexer.fault.or(lexer::unclosed));
  }

  private void next() {
    char c = code.charAt(at);
    if (c == '\n') {
      at++;
      if (open.isEmpty()) {
        endLine();
        lineStart = at;
      }
    } else if (c == ' ' || c == '\t' || c == '\r') {
      at++;
    } else if (c == '#') {
      comment();
    } else if (code.startsWith("\\\n", at)) {
      at += 2;
    } else if (!string()) {
      token();
    }
  }

  private void comment() {
    if (tokens.isEmpty() && !lines.isEmpty()) {
      int last = lines.size() - 1;
      Line line = lines.get(last);
      if (width(lineStart, at) > line.indent()) {
        lines.set(last, new Line(line.indent(), line.tokens(), true));
      }
    }
    int end = code.indexOf('\n', at);
    at = end < 0 ? code.length() : end;
  }

  /** Takes a string, if one starts here. */
  private boolean string() {
    Matcher start = matcher(STRING);
    if (!start.lookingAt()) {
      return false;
    }
    String prefix = start.group(1).toLowerCase(Locale.ROOT);
    if (!prefix.matches("[rbuft]?|[bft]r|r[bft]")) {
      return false;
    }
    int quote = start.end() - 1;
    int end = strings.end(quote, prefix.contains("f") || prefix.contains("t"));
    if (end == Strings.NONE) {
      boolean isLong = code.startsWith("\"\"\"", quote) || code.startsWith("'''", quote);
      String where = isLong ? "" : " on its line";
      fault = Optional.of(new Fault(at, quote + 1, "this string is not closed" + where));
    } else {
      add(Kind.STRING, end);
    }
    return true;
  }

  private void token() {
    char c = code.charAt(at);
    boolean digit = c >= '0' && c <= '9';
    boolean point = c == '.' && at + 1 < code.length() && Character.isDigit(code.charAt(at + 1));
    if (matchEnd(NAME) > at) {
      add(Kind.NAME, matchEnd(NAME));
    } else if (digit || point) {
      add(Kind.NUMBER, matchEnd(NUMBER));
    } else {
      add(Kind.OPERATOR, matchEnd(OPERATOR));
      bracket(tokens.get(tokens.size() - 1));
    }
  }

  private void bracket(Token token) {
    if (token.isOpening()) {
      open.push(token);
    } else if (token.isClosing()) {
      if (open.isEmpty()) {
        fault = Optional.of(fault(token, "this '" + token.text() + "' closes nothing"));
        return;
      }
      Token opening = open.pop();
      if ("([{".indexOf(opening.text()) != ")]}".indexOf(token.text())) {
        fault =
            Optional.of(
                fault(
                    token, "this '" + token.text() + "' does not close '" + opening.text() + "'"));
      }
    }
  }

  private Optional<Fault> unclosed() {
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fault(open.element(), "this '" + open.element().text() + "' is never closed"));
  }

  private static Fault fault(Token token, String problem) {
    return new Fault(token.start(), token.end(), problem);
  }

  private void endLine() {
    if (!tokens.isEmpty()) {
      lines.add(new Line(width(lineStart, tokens.get(0).start()), tokens, false));
      tokens.clear();
    }
  }

  private int width(int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width =
          switch (code.charAt(i)) {
            case '\t' -> (width / 8 + 1) * 8;
            case '\r' -> 0;
            default -> width + 1;
          };
    }
    return width;
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, at, end, code.substring(at, end)));
    at = end;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(code).region(at, code.length());
  }

  /** Returns where a match that starts here ends; here, if there is none. */
  private int matchEnd(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
