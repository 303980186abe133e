package io.github.lessonlint.code.shell;

import io.github.lessonlint.code.Near;
import io.github.lessonlint.code.ParseFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a script, with what is skipped between its tokens. */
final class Cursor {
  private static final Pattern TOKEN =
      Pattern.compile("[^\\s;&|<>()]+|;[;&]+|&&|\\|\\||[;&|<>()]+");

  /** How much of a token is quoted. */
  private static final int QUOTED = 30;

  /** How deep commands may stand within each other; more is no lesson. */
  private static final int MAX_DEPTH = 200;

  final String code;
  int at;
  int depth;

  private final Deque<HereDocument> announced = new ArrayDeque<>();

  Cursor(String code) {
    this.code = code;
  }

  /**
   * A text that starts on the line after the command that takes it.
   *
   * @param start where it is announced
   * @param end the line that ends it
   * @param indented whether tabs may stand before that line
   */
  private record HereDocument(int start, String end, boolean indented) {}

  /** What stands too deep within other things to be read. */
  static final class TooDeep extends Exception {
    private static final long serialVersionUID = 1;
  }

  void enter() throws TooDeep {
    if (++depth > MAX_DEPTH) {
      throw new TooDeep();
    }
  }

  void leave() {
    depth--;
  }

  boolean ended() {
    return at >= code.length();
  }

  /** Returns the next character, or one that no script has at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < code.length() ? code.charAt(at + ahead) : '\0';
  }

  boolean isAt(String text) {
    return code.startsWith(text, at);
  }

  /** Skips a text, if it is next. */
  boolean accept(String text) {
    boolean found = isAt(text);
    at += found ? text.length() : 0;
    return found;
  }

  /** Returns what a pattern finds right here. */
  Matcher match(Pattern pattern) {
    return pattern.matcher(code).region(at, code.length()).useTransparentBounds(true);
  }

  /** Skips one character, and the one behind it if that is a backslash. */
  void skipEscaped() {
    at = Math.min(code.length(), at + (peek() == '\\' ? 2 : 1));
  }

  /** Skips blanks, escaped line ends and a comment. */
  void skipBlanks() {
    while (!ended()) {
      char c = peek();
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '\\' && peek(1) == '\n') {
        at += 2;
      } else if (c == '#') {
        int end = code.indexOf('\n', at);
        at = end < 0 ? code.length() : end;
      } else {
        return;
      }
    }
  }

  /** Skips blanks, comments and line ends. */
  void skipLines() throws ParseFault {
    skipBlanks();
    while (peek() == '\n') {
      skipLineEnd();
      skipBlanks();
    }
  }

  /** Skips a line end, and the texts behind it that were announced before it. */
  void skipLineEnd() throws ParseFault {
    at++;
    while (!announced.isEmpty()) {
      skip(announced.removeFirst());
    }
  }

  void announce(int start, String end, boolean indented) {
    announced.addLast(new HereDocument(start, end, indented));
  }

  private void skip(HereDocument text) throws ParseFault {
    while (!ended()) {
      int end = code.indexOf('\n', at);
      String line = code.substring(at, end < 0 ? code.length() : end);
      at = end < 0 ? code.length() : end + 1;
      String bare = text.indented ? line.replaceFirst("^\t+", "") : line;
      if (bare.equals(text.end) || bare.equals(text.end + "\r")) {
        return;
      }
    }
    throw new ParseFault(
        text.start,
        Math.min(code.length(), text.start + 2),
        "no line '" + text.end + "' ends the text that is announced here");
  }

  /** Returns the fault that the next token can stand nowhere. */
  ParseFault unexpected() {
    return unexpected("");
  }

  /**
   * Returns the fault that the next token can stand nowhere.
   *
   * @param advice what to do about it; may be empty
   */
  ParseFault unexpected(String advice) {
    skipBlanks();
    if (ended()) {
      int last = Math.max(0, code.stripTrailing().length() - 1);
      return new ParseFault(last, last + 1, "the code ends too early" + advice);
    }
    String before = Near.before(code, at);
    String place = before.isEmpty() ? "" : " after '" + before + "'";
    if (peek() == '\n') {
      int last = code.substring(0, at).stripTrailing().length() - 1;
      return new ParseFault(
          Math.max(0, last), last + 1, "the line ends too early" + place + advice);
    }
    Matcher token = match(TOKEN);
    int end = token.lookingAt() ? token.end() : at + 1;
    String found = code.substring(at, Math.min(end, at + QUOTED));
    return new ParseFault(at, end, "unexpected '" + found + "'" + place + advice);
  }

  /** Returns the fault that what starts at an offset has no end. */
  ParseFault unclosed(int start, String opener, String closer) {
    return new ParseFault(
        start,
        Math.min(code.length(), start + opener.length()),
        "the '" + opener + "' that starts here needs '" + closer + "'");
  }
}
