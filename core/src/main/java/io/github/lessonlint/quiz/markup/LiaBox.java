package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An option of LiaScript at the start of a line: {@code [(X)] text}, {@code [[ ]] text}.
 *
 * @param single whether only one of the options can be chosen
 * @param start offset in the line at which the box starts
 * @param end offset after the box
 * @param checked whether the option is right
 */
record LiaBox(boolean single, int start, int end, boolean checked) {

  static Optional<LiaBox> of(MarkupLine line) {
    int start = line.indent();
    String live = line.live();
    boolean single = live.startsWith("[(", start);
    if (!single && !live.startsWith("[[", start)) {
      return Optional.empty();
    }
    int inside = start + 2;
    boolean empty = live.startsWith(single ? ")]" : "]]", inside);
    int end = empty ? inside : inside + 1;
    if (!live.startsWith(single ? ")]" : "]]", end)) {
      return Optional.empty();
    }
    char mark = empty ? ' ' : live.charAt(inside);
    boolean checked = mark == 'X' || mark == 'x';
    return checked || (mark == ' ' && (single || !empty))
        ? Optional.of(new LiaBox(single, start, end + 2, checked))
        : Optional.empty();
  }

  /** Returns the cells of a line of a table of boxes, {@code [(a) [b]]}; empty for other lines. */
  static List<String> cells(MarkupLine line) {
    String live = line.live();
    List<String> cells = new ArrayList<>();
    int i = line.indent();
    if (i >= live.length() || live.charAt(i) != '[') {
      return List.of();
    }
    i = Scan.blanks(live, i + 1);
    while (i < live.length() && "[(".indexOf(live.charAt(i)) >= 0) {
      int close = live.indexOf(live.charAt(i) == '[' ? ']' : ')', i + 1);
      if (close < 0) {
        return List.of();
      }
      cells.add(line.text().substring(i, close + 1));
      i = Scan.blanks(live, close + 1);
    }
    boolean closed = i < live.length() && live.charAt(i) == ']';
    return closed && cells.size() > 1 ? cells : List.of();
  }

  /** Returns whether a cell is a box rather than the heading of a column. */
  static boolean isBox(String cell) {
    String inside = cell.substring(1, cell.length() - 1).strip();
    return inside.isEmpty() || inside.equalsIgnoreCase("x");
  }
}
