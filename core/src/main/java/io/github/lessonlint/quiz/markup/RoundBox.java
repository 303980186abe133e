package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.Scan;
import java.util.Optional;

/**
 * An option with parentheses for a box at the start of a line: {@code (x) text}, {@code - ( )
 * text}.
 *
 * @param start offset in the line at which the box starts
 * @param end offset after the box
 * @param checked whether the option is right
 */
record RoundBox(int start, int end, boolean checked) {

  static Optional<RoundBox> of(MarkupLine line) {
    String live = line.live();
    int start = afterBullet(live, line.indent());
    if (start >= live.length() || live.charAt(start) != '(') {
      return Optional.empty();
    }
    int mark = Scan.blanks(live, start + 1);
    boolean checked = mark < live.length() && "xX*".indexOf(live.charAt(mark)) >= 0;
    int close = Scan.blanks(live, checked ? mark + 1 : mark);
    boolean closed = close < live.length() && live.charAt(close) == ')' && close > start + 1;
    int end = close + 1;
    return closed && (end == live.length() || Scan.blanks(live, end) > end)
        ? Optional.of(new RoundBox(start, end, checked))
        : Optional.empty();
  }

  private static int afterBullet(String line, int at) {
    boolean bullet = at < line.length() && "-*+".indexOf(line.charAt(at)) >= 0;
    int text = Scan.blanks(line, at + 1);
    return bullet && text > at + 1 ? text : at;
  }
}
