package io.github.lessonlint.parse;

import io.github.lessonlint.source.Span;
import java.util.Arrays;

/**
 * Maps positions that a library counts in code points to UTF-16 offsets of the file. Each lookup
 * takes logarithmic time, whatever the text holds.
 */
final class CodePointOffsets {
  private final int base;
  private final int length;

  /** For each character outside the BMP how many code points stand before it. */
  private final int[] wide;

  /** Creates the map for the part of a file's text that the library was given. */
  CodePointOffsets(String text, Span part) {
    this.base = part.start();
    this.length = part.length();
    int[] found = new int[8];
    int count = 0;
    int index = 0;
    for (int i = part.start(); i < part.end(); index++) {
      int units = Character.charCount(text.codePointAt(i));
      if (units == 2) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = index;
      }
      i += units;
    }
    this.wide = Arrays.copyOf(found, count);
  }

  /** Returns the offset in the file of a code point, counted from 0 in the part. */
  int toFile(int codePoint) {
    int found = Arrays.binarySearch(wide, codePoint);
    int before = found >= 0 ? found : -found - 1;
    return base + Math.min(length, codePoint + before);
  }
}
