package io.github.lessonlint.report;

import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;

/**
 * The line of a file that a span starts on, and under it the marks that point at the span. A long
 * line is cut around the span; tabs become blanks; what a terminal would act on is made visible.
 *
 * @param line the line, from 1
 * @param text what to print of the line
 * @param marks blanks and carets to print under it
 */
record Excerpt(int line, String text, String marks) {
  /** How many cells of a line are shown at most. */
  static final int WIDTH = 100;

  /** How many cells are shown in front of a span that would not be seen otherwise. */
  private static final int LEAD = 30;

  /** Bounds the characters without width that may hang on the others. */
  private static final int MAX_UNITS = 4 * WIDTH;

  private static final int TAB = 4;
  private static final String CUT = "…";

  static Excerpt of(SourceFile source, Span span) {
    int line = source.lines().line(span.start());
    Span whole = source.lineSpan(line);
    int start = Math.min(span.start(), whole.end());
    int end = Math.max(start, Math.min(span.end(), whole.end()));
    int from = windowStart(source.text(), whole, start, end);
    return new Painter(source.text(), whole, start, end).paint(line, from);
  }

  /** The whole line if the span is in its first {@link #WIDTH} cells, else a little before it. */
  private static int windowStart(String text, Span whole, int start, int end) {
    int wanted = Math.min(end, start + LEAD);
    if (wanted - whole.start() <= WIDTH && cells(text, whole.start(), wanted) <= WIDTH) {
      return whole.start();
    }
    int from = start;
    int cells = 0;
    while (from > whole.start() && cells < LEAD && start - from < MAX_UNITS) {
      int c = text.codePointBefore(from);
      from -= Character.charCount(c);
      cells += cellsOf(c);
    }
    return from;
  }

  private static int cells(String text, int from, int to) {
    return text.substring(from, to).codePoints().map(Excerpt::cellsOf).sum();
  }

  private static int cellsOf(int c) {
    return c == '\t' ? TAB : Printable.width(Printable.character(c));
  }

  /** Lays the window out cell by cell. */
  private static final class Painter {
    private final String source;
    private final Span whole;
    private final int start;
    private final int end;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private int column;

    Painter(String source, Span whole, int start, int end) {
      this.source = source;
      this.whole = whole;
      this.start = start;
      this.end = end;
    }

    Excerpt paint(int line, int from) {
      if (from > whole.start()) {
        put(CUT, 1, false);
      }
      int startColumn = column;
      int at = from;
      while (at < whole.end() && column < WIDTH && at - from < MAX_UNITS) {
        int c = source.codePointAt(at);
        paint(c, at >= start && at < end);
        at += Character.charCount(c);
        startColumn = at <= start ? column : startColumn;
      }
      if (at < whole.end()) {
        put(CUT, 1, false);
      }
      String carets =
          marks.indexOf("^") < 0 ? " ".repeat(startColumn) + "^" : marks.toString().stripTrailing();
      return new Excerpt(line, text.toString().stripTrailing(), carets);
    }

    private void paint(int c, boolean marked) {
      if (c == '\t') {
        int width = TAB - column % TAB;
        put(" ".repeat(width), width, marked);
      } else {
        int shown = Printable.character(c);
        put(Character.toString(shown), Printable.width(shown), marked);
      }
    }

    private void put(String cell, int width, boolean marked) {
      text.append(cell);
      marks.append((marked ? "^" : " ").repeat(width));
      column += width;
    }
  }
}
