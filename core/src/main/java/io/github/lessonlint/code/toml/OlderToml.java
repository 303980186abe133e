package io.github.lessonlint.code.toml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes in TOML 1.0 what TOML 1.1 added, in a text of the same length: line breaks, comments and a
 * last comma in an inline table, {@code \e} and {@code \x41} in strings. Dots all alone on a line
 * or in an array become blank, what a reader is to replace becomes a word or a string.
 */
final class OlderToml {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z][\\w .:/|-]{0,80}>|\\$\\{[\\w.-]{1,80}\\}|\\$[A-Za-z]\\w{0,80}");

  private final String toml;
  private final StringBuilder older;
  private final Matcher placeholder;
  private int at;

  /** How many braces are open; a bracket within them closes none. */
  private int braces;

  /** Where the last comma of an inline table stands, if nothing follows it yet; or -1. */
  private int lastComma = -1;

  private OlderToml(String toml) {
    this.toml = toml;
    this.older = new StringBuilder(toml);
    this.placeholder = PLACEHOLDER.matcher(toml);
  }

  static String of(String toml) {
    return new OlderToml(toml).write();
  }

  private String write() {
    while (at < toml.length()) {
      char c = toml.charAt(at);
      if (c == '"' || c == '\'') {
        lastComma = -1;
        string(c);
      } else if (c == '#') {
        comment();
      } else if ((c == '.' || c == '…') && omission() > 0) {
        int end = at + omission();
        blank(at, end);
        at = end;
      } else if ((c == '<' || c == '$') && placeholder.region(at, toml.length()).lookingAt()) {
        lastComma = -1;
        placeholder(at, placeholder.end());
        at = placeholder.end();
      } else {
        mark(c);
        at++;
      }
    }
    return older.toString();
  }

  private void mark(char c) {
    switch (c) {
      case '{' -> braces++;
      case '}' -> {
        if (lastComma >= 0) {
          blank(lastComma, lastComma + 1);
        }
        braces = Math.max(0, braces - 1);
      }
      case '\n', '\r' -> {
        if (braces > 0) {
          older.setCharAt(at, ' ');
        }
      }
      default -> {}
    }
    if (!Character.isWhitespace(c)) {
      lastComma = braces > 0 && c == ',' ? at : -1;
    }
  }

  private void comment() {
    int end = lineEnd(at);
    if (braces > 0) {
      blank(at, end);
    }
    at = end;
  }

  private void string(char quote) {
    String one = String.valueOf(quote);
    String mark = toml.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    at += mark.length();
    while (at < toml.length() && !toml.startsWith(mark, at)) {
      if (mark.length() == 1 && toml.charAt(at) == '\n') {
        return;
      }
      at += quote == '"' && toml.charAt(at) == '\\' ? escape() : 1;
    }
    at += mark.length();
  }

  /** Returns the length of the escape sequence at the current place, made one that is older. */
  private int escape() {
    if (toml.startsWith("e", at + 1)) {
      older.setCharAt(at + 1, 't');
    } else if (toml.startsWith("x", at + 1) && isHex(at + 2) && isHex(at + 3)) {
      older.replace(at, at + 4, "xxxx");
      return 4;
    }
    return 2;
  }

  private boolean isHex(int offset) {
    return offset < toml.length() && Character.digit(toml.charAt(offset), 16) >= 0;
  }

  /** Returns the length of the dots that stand here for what is left out; 0 if there are none. */
  private int omission() {
    int end = at;
    while (end < toml.length() && (toml.charAt(end) == '.' || toml.charAt(end) == '…')) {
      end++;
    }
    boolean dots = end - at >= 3 || (end > at && toml.charAt(at) == '…');
    boolean alone =
        (at == 0 || " \t\r\n[,".indexOf(toml.charAt(at - 1)) >= 0)
            && (end == toml.length() || " \t\r\n],#".indexOf(toml.charAt(end)) >= 0);
    boolean first = toml.substring(toml.lastIndexOf('\n', at) + 1, at).isBlank();
    boolean inArray = at > 0 && " [,".indexOf(toml.charAt(at - 1)) >= 0;
    return dots && alone && (first || inArray) ? end - at : 0;
  }

  /** Makes a word of it where it is a part of one, else a string. */
  private void placeholder(int from, int to) {
    boolean part =
        (from > 0 && isBare(toml.charAt(from - 1)))
            || (to < toml.length() && isBare(toml.charAt(to)));
    for (int i = from; i < to; i++) {
      older.setCharAt(i, part ? 'x' : i == from || i == to - 1 ? '"' : older.charAt(i));
    }
  }

  /** Whether a key without quotes may have it. */
  private static boolean isBare(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private int lineEnd(int from) {
    int end = toml.indexOf('\n', from);
    return end < 0 ? toml.length() : end;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      older.setCharAt(i, ' ');
    }
  }
}
