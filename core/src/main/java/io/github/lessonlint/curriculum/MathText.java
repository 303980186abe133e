package io.github.lessonlint.curriculum;

import io.github.lessonlint.source.Span;

/**
 * Tells formulas from text: in {@code $P[X](t)$} there is no link. Knows {@code $…$} within a line,
 * where the opening dollar is followed and the closing one preceded by something, and {@code $$},
 * {@code \(} and {@code \[} up to an empty line.
 */
public final class MathText {
  /** How far a formula reaches at most, in UTF-16 units. */
  private static final int REACH = 2000;

  private MathText() {}

  /** Returns whether a span of a text is part of a formula. */
  public static boolean contains(String text, Span span) {
    return inInline(text, span) || inDisplay(text, span);
  }

  private static boolean inInline(String text, Span span) {
    int start = Math.max(0, span.start() - REACH);
    int lineStart = start + text.substring(start, span.start()).lastIndexOf('\n') + 1;
    int end = Math.min(text.length(), span.end() + REACH);
    int open = -1;
    for (int i = lineStart; i < end && !(i >= span.end() && text.charAt(i) == '\n'); i++) {
      if (text.charAt(i) != '$' || isEscaped(text, i)) {
        continue;
      }
      if (open >= 0 && closes(text, i)) {
        if (open < span.start() && span.end() <= i) {
          return true;
        }
        open = -1;
      } else if (i + 1 < end && !Character.isWhitespace(text.charAt(i + 1))) {
        open = i;
      }
    }
    return false;
  }

  private static boolean closes(String text, int dollar) {
    boolean beforeDigit = dollar + 1 < text.length() && Character.isDigit(text.charAt(dollar + 1));
    return !Character.isWhitespace(text.charAt(dollar - 1)) && !beforeDigit;
  }

  private static boolean inDisplay(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - REACH), span.start());
    int emptyLine = Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\n\r\n"));
    before = before.substring(Math.max(0, emptyLine));
    return count(before, "$$") % 2 == 1
        || before.lastIndexOf("\\(") > before.lastIndexOf("\\)")
        || before.lastIndexOf("\\[") > before.lastIndexOf("\\]");
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
      count++;
    }
    return count;
  }

  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }
}
