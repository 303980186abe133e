package io.github.lessonlint.model;

import java.util.Arrays;

/**
 * Where the lines of a code block stand in the file: a per-line map, since lists, quotes and tabs
 * take a different indent off each line.
 */
public final class CodeLines {
  private final int[] textStarts;
  private final int[] fileStarts;
  private final int[] padding;
  private final int fileEnd;

  /**
   * Creates a map. The arrays have one element a line.
   *
   * @param textStarts offset in the code at which each line starts
   * @param fileStarts offset in the file of the first unit of each line that is in the file
   * @param padding how many leading spaces of the code's line stand for a part of a tab and so are
   *     not in the file
   * @param fileEnd offset in the file of the end of the code
   */
  public CodeLines(int[] textStarts, int[] fileStarts, int[] padding, int fileEnd) {
    this.textStarts = textStarts.clone();
    this.fileStarts = fileStarts.clone();
    this.padding = padding.clone();
    this.fileEnd = fileEnd;
  }

  /** Returns how many lines the code has. */
  public int count() {
    return textStarts.length;
  }

  /** Returns the offset in the code at which a line (from 1) starts. */
  public int textStart(int line) {
    return textStarts[line - 1];
  }

  /** Returns the offset in the file of an offset of the code; past its end, the end. */
  public int toFile(String code, int offset) {
    if (textStarts.length == 0 || offset > code.length()) {
      return fileEnd;
    }
    int found = Arrays.binarySearch(textStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = Math.max(0, offset - textStarts[line] - padding[line]);
    return Math.min(fileStarts[line] + column, fileEnd);
  }
}
