package io.github.lessonlint.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines two texts have in common, by the greedy algorithm of E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", 1986. The lines of both are numbered from 0.
 */
final class LineDiff {
  /** Texts that differ in more lines are taken for wholly different where they do. */
  private static final int MAX_DIFFERENCES = 2000;

  private final List<String> before;
  private final List<String> after;
  private final BitSet kept = new BitSet();
  private final BitSet found = new BitSet();

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** A run of lines that is replaced by another; one of the two may be empty. */
  record Change(int start, int end, int newStart, int newEnd) {}

  /** Returns what changes, in order. */
  static List<Change> between(List<String> before, List<String> after) {
    LineDiff diff = new LineDiff(before, after);
    diff.match();
    return diff.changes();
  }

  private void match() {
    int top = 0;
    int end = before.size();
    int newEnd = after.size();
    while (top < Math.min(end, newEnd) && same(top, top)) {
      top++;
    }
    while (Math.min(end, newEnd) > top && same(end - 1, newEnd - 1)) {
      end--;
      newEnd--;
    }
    kept.set(0, top);
    found.set(0, top);
    kept.set(end, before.size());
    found.set(newEnd, after.size());
    search(top, end - top, newEnd - top);
  }

  /** Goes through the edit graph, one more difference at a time, until it has reached both ends. */
  private void search(int top, int length, int newLength) {
    int max = Math.min(MAX_DIFFERENCES, length + newLength);
    int[] furthest = new int[2 * max + 3];
    int zero = max + 1;
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= max; d++) {
      trace.add(Arrays.copyOfRange(furthest, zero - d - 1, zero + d + 2));
      for (int k = -d; k <= d; k += 2) {
        int x =
            isInsertion(furthest, zero, k, d) ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        while (x < length && x - k < newLength && same(top + x, top + x - k)) {
          x++;
        }
        furthest[zero + k] = x;
        if (x >= length && x - k >= newLength) {
          walkBack(trace, top, x, x - k);
          return;
        }
      }
    }
  }

  private static boolean isInsertion(int[] furthest, int zero, int k, int d) {
    return k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
  }

  /** Marks the lines that the way to the end has in common. */
  private void walkBack(List<int[]> trace, int top, int length, int newLength) {
    int x = length;
    int y = newLength;
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] furthest = trace.get(d);
      int k = x - y;
      int from = isInsertion(furthest, d + 1, k, d) ? k + 1 : k - 1;
      int startX = d == 0 ? 0 : furthest[d + 1 + from];
      int startY = d == 0 ? 0 : startX - from;
      while (x > startX && y > startY) {
        x--;
        y--;
        kept.set(top + x);
        found.set(top + y);
      }
      x = startX;
      y = startY;
    }
  }

  private boolean same(int line, int newLine) {
    return before.get(line).equals(after.get(newLine));
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int line = 0;
    int newLine = 0;
    while (line < before.size() || newLine < after.size()) {
      if (kept.get(line) && found.get(newLine)) {
        line++;
        newLine++;
        continue;
      }
      int end = nextCommon(kept, line, before);
      int newEnd = nextCommon(found, newLine, after);
      changes.add(new Change(line, end, newLine, newEnd));
      line = end;
      newLine = newEnd;
    }
    return changes;
  }

  private static int nextCommon(BitSet common, int line, List<String> lines) {
    int next = common.nextSetBit(line);
    return next < 0 ? lines.size() : next;
  }
}
