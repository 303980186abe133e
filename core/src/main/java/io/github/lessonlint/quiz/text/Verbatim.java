package io.github.lessonlint.quiz.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Blanks out what a body shows and does not mean: fenced code at any indent, code spans, and the
 * comments of HTML and MDX. Every offset stays an offset in the file.
 */
public final class Verbatim {
  private static final int SHORTEST_FENCE = 3;

  private final StringBuilder text;
  private char fence;
  private int fenceLength;

  private Verbatim(String markup) {
    this.text = new StringBuilder(markup);
  }

  /** Returns the markup, as long as it is, without code and comments. */
  public static String blank(String markup) {
    Verbatim verbatim = new Verbatim(markup);
    verbatim.blankBetween(markup, "<!--", "-->");
    verbatim.blankBetween(markup, "{/*", "*/}");
    verbatim.blankCode();
    return verbatim.text.toString();
  }

  private void blankBetween(String markup, String open, String close) {
    int from = markup.indexOf(open);
    while (from >= 0) {
      int end = markup.indexOf(close, from + open.length());
      if (end < 0) {
        return;
      }
      blank(from, end + close.length());
      from = markup.indexOf(open, end + close.length());
    }
  }

  private void blankCode() {
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf("\n", start);
      int end = newline < 0 ? text.length() : newline;
      blankCode(start, end);
      start = end + 1;
    }
  }

  private void blankCode(int start, int end) {
    String line = text.substring(start, end);
    int indent = Scan.blanks(line, 0);
    int run = run(line, indent);
    boolean closes = line.substring(indent + run).isBlank();
    if (fenceLength > 0) {
      boolean own = run >= fenceLength && line.charAt(indent) == fence && closes;
      fenceLength = own ? 0 : fenceLength;
      blank(start, end);
    } else if (run >= SHORTEST_FENCE && line.indexOf('`', indent + run) < 0) {
      fence = line.charAt(indent);
      fenceLength = run;
      blank(start, end);
    } else if (line.indexOf('`') >= 0) {
      blankSpans(line, start);
    }
  }

  /** The length of the run of backticks or tildes that starts at an offset. */
  private static int run(String line, int at) {
    int i = at;
    while (i < line.length()
        && line.charAt(i) == line.charAt(at)
        && "`~".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i - at;
  }

  /** A code span ends at the next run of as many backticks (CommonMark 6.1). */
  private void blankSpans(String line, int start) {
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = line.indexOf('`'); i >= 0; i = line.indexOf('`', i + run(line, i))) {
      last.put(run(line, i), i);
    }
    int open = line.indexOf('`');
    while (open >= 0) {
      int length = run(line, open);
      int close = line.indexOf('`', open + length);
      while (close >= 0 && last.getOrDefault(length, -1) > open && run(line, close) != length) {
        close = line.indexOf('`', close + run(line, close));
      }
      boolean closed = close >= 0 && last.getOrDefault(length, -1) > open;
      if (closed) {
        blank(start + open, start + close + length);
      }
      open = line.indexOf('`', closed ? close + length : open + length);
    }
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
