package io.github.lessonlint.source;

import java.util.Arrays;

/** Where each line of a text starts. A line ends with {@code \n}, {@code \r\n} or {@code \r}. */
public final class LineIndex {
  private final int[] starts;
  private final int length;

  private LineIndex(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** Returns the index of {@code text}. A text always has at least one line. */
  public static LineIndex of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, count), text.length());
  }

  /**
   * Returns how many lines there are; a text that ends with a line break has an empty last line.
   */
  public int lineCount() {
    return starts.length;
  }

  /** Returns the line, from 1, that holds the unit at {@code offset} (0-based). */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the position of an offset (0-based, at most the text's length). */
  public Position position(int offset) {
    int bounded = Math.min(offset, length);
    int line = line(bounded);
    return new Position(line, bounded - starts[line - 1] + 1);
  }

  /**
   * Returns the offset (0-based) at which a line (from 1) starts; past the last line, the length.
   */
  public int start(int line) {
    return line > starts.length ? length : starts[line - 1];
  }
}
