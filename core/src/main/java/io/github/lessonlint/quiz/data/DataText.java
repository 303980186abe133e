package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;

/** Finds the places of what values say. */
public final class DataText {
  private static final int LONGEST_QUOTE = 3;

  private DataText() {}

  /** Returns what a scalar says, with its place between its quotes. */
  public static Quiz.Text of(SourceFile file, Value value) {
    String text = DataFields.isNothing(value) ? "" : DataFields.written(value);
    return new Quiz.Text(inside(file, value.span()), text);
  }

  /** Returns a span without the quotes around it: one, or three of them. */
  public static Span inside(SourceFile file, Span span) {
    String written = file.text(span);
    int quotes = 0;
    while (quotes < LONGEST_QUOTE
        && written.length() >= 2 * (quotes + 1)
        && "\"'`".indexOf(written.charAt(quotes)) >= 0
        && written.charAt(quotes) == written.charAt(0)
        && written.charAt(written.length() - 1 - quotes) == written.charAt(0)) {
      quotes++;
    }
    return new Span(span.start() + quotes, span.end() - quotes);
  }

  /** Returns the part of a span that stands in its first line in which anything is written. */
  public static Span firstLine(SourceFile file, Span span) {
    String written = file.text(span);
    int from = 0;
    while (from < written.length() && Character.isWhitespace(written.charAt(from))) {
      from++;
    }
    int newline = written.indexOf('\n', from);
    String line = written.substring(from, newline < 0 ? written.length() : newline);
    return new Span(span.start() + from, span.start() + from + line.stripTrailing().length());
  }
}
