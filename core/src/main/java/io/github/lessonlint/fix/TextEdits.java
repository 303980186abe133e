package io.github.lessonlint.fix;

import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.source.Span;
import java.util.List;

/** Applies edits to a text. What no edit changes stays as it is, down to the line ends. */
final class TextEdits {

  private TextEdits() {}

  /**
   * Returns the text after the edits.
   *
   * @param edits edits that do not overlap, in the order of the text
   */
  static String apply(String text, List<Fix.Edit> edits) {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    for (Fix.Edit edit : edits) {
      Fix.Edit least = trimmed(text, edit);
      result.append(text, at, least.span().start());
      result.append(least.newText().replace("\n", lineEnd(text, least.span())));
      at = least.span().end();
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Takes off what an edit would replace by the same, so that it is not touched at all. */
  private static Fix.Edit trimmed(String text, Fix.Edit edit) {
    int start = edit.span().start();
    int end = edit.span().end();
    String added = edit.newText();
    int from = 0;
    int to = added.length();
    while (from < to && start < end && added.charAt(from) == text.charAt(start)) {
      from++;
      start++;
    }
    while (from < to && start < end && added.charAt(to - 1) == text.charAt(end - 1)) {
      to--;
      end--;
    }
    if (end > start && to < added.length() && text.startsWith("\r\n", end - 1)) {
      to++;
      end++;
    }
    String rest = added.substring(from, to).replace("\r\n", "\n");
    return new Fix.Edit(new Span(start, end), rest);
  }

  /** Returns how the line that a span ends in ends, or else the one before. */
  private static String lineEnd(String text, Span span) {
    int end = span.end();
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      end = span.end() - 1;
      while (end >= 0 && !isLineEnd(text.charAt(end))) {
        end--;
      }
    }
    if (end < 0) {
      return "\n";
    }
    boolean pair = text.startsWith("\r\n", end) || text.startsWith("\r\n", end - 1);
    return pair ? "\r\n" : text.substring(end, end + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
