package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.Scan;
import java.util.Optional;

/**
 * An option with a box at the start of a line: {@code - [x] text} or {@code 1. [x] text}.
 *
 * @param box offset in the line at which the box starts
 * @param text offset at which the text starts
 * @param checked whether the option is right
 */
record BoxLine(int box, int text, boolean checked) {

  /** Returns the box with which a line of a list starts; {@code []} is one too. */
  static Optional<BoxLine> of(MarkupLine line) {
    String live = line.live();
    int marker = afterMarker(live, line.indent());
    int box = Scan.blanks(live, marker);
    for (String form : new String[] {"[ ]", "[]", "[x]"}) {
      if (marker > line.indent() && box > marker && Scan.at(live, box, form)) {
        int end = box + form.length();
        return Optional.of(new BoxLine(box, Scan.blanks(line.text(), end), form.equals("[x]")));
      }
    }
    return Optional.empty();
  }

  /** The offset after {@code -} or {@code 1.}; the same offset where there is no such marker. */
  private static int afterMarker(String line, int at) {
    int digits = Scan.digits(line, at);
    boolean number = digits > at && digits < line.length() && line.charAt(digits) == '.';
    boolean bullet = at < line.length() && "-*+".indexOf(line.charAt(at)) >= 0;
    return number ? digits + 1 : bullet ? at + 1 : at;
  }
}
