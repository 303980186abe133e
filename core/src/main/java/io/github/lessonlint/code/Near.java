package io.github.lessonlint.code;

/** Looks at code around an offset. */
public final class Near {
  /** Patterns are tried on what is returned, and some lines are as long as a book. */
  private static final int MAX = 1000;

  /** How much of what stands before is quoted. */
  private static final int QUOTED = 30;

  private Near() {}

  /**
   * Returns the line on which an offset lies, without its line end; of a very long line the part
   * around the offset.
   *
   * @param offset 0-based, UTF-16 units, at most the length of the code
   */
  public static String line(String code, int offset) {
    int start = code.lastIndexOf('\n', offset - 1) + 1;
    int lineEnd = code.indexOf('\n', offset);
    int end = lineEnd < 0 ? code.length() : lineEnd;
    return code.substring(Math.max(start, offset - MAX), Math.min(end, offset + MAX));
  }

  /** Returns the end of what stands before an offset on its line, or on the line before. */
  public static String before(String code, int offset) {
    String head = code.substring(0, offset).stripTrailing();
    String line = head.substring(head.lastIndexOf('\n') + 1).strip();
    return line.length() <= QUOTED ? line : "…" + line.substring(line.length() - QUOTED);
  }
}
