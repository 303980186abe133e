package io.github.lessonlint.code.python;

import io.github.lessonlint.code.CodeEngine.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds lines that are indented as Python does not allow. A fragment may start at any depth, end
 * with a head, and give a comment in the place of a block.
 */
final class Indentation {

  private Indentation() {}

  static Optional<Fault> check(List<Line> lines) {
    Deque<Integer> depths = new ArrayDeque<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean block = i > 0 && lines.get(i - 1).opensBlock();
      if (depths.isEmpty()) {
        depths.push(line.indent());
      } else if (line.indent() > depths.element()) {
        if (!block) {
          return fault(line, "this line is indented further than the one before, for no reason");
        }
        depths.push(line.indent());
      } else {
        if (block && !lines.get(i - 1).remark()) {
          return noBlock(line, lines.get(i - 1));
        }
        boolean fits = leave(depths, line.indent());
        if (i == 1 && firstSlipped(lines)) {
          return fault(lines.get(0), "this line is indented, the next one is not");
        }
        if (!fits) {
          return fault(line, "this line goes back to an indentation that no line before it has");
        }
        if (depths.isEmpty()) {
          depths.push(line.indent());
        }
      }
    }
    return missingLast(lines);
  }

  /** Returns whether the first of several lines is indented and the second less so. */
  static boolean firstSlipped(List<Line> lines) {
    return lines.size() > 1 && lines.get(1).indent() < lines.get(0).indent();
  }

  /** Returns whether heads of blocks are all there is. */
  static boolean isOutline(List<Line> lines) {
    return lines.stream().allMatch(l -> l.opensBlock() || l.startsWith("@"));
  }

  /** Leaves deeper blocks; returns whether the indentation is one that was there before. */
  private static boolean leave(Deque<Integer> depths, int indent) {
    while (!depths.isEmpty() && depths.element() > indent) {
      depths.pop();
    }
    return depths.isEmpty() || depths.element() == indent;
  }

  /** A head at the end lacks its block, unless heads are all there is. */
  private static Optional<Fault> missingLast(List<Line> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Line last = lines.get(lines.size() - 1);
    return last.opensBlock() && !last.remark() && !isOutline(lines)
        ? fault(last, "'" + last.first().text() + "' has no indented block after it")
        : Optional.empty();
  }

  private static Optional<Fault> noBlock(Line line, Line head) {
    return fault(line, "an indented block is expected here, after '" + head.first().text() + "'");
  }

  private static Optional<Fault> fault(Line line, String problem) {
    return Optional.of(new Fault(line.start(), line.first().end(), problem));
  }
}
