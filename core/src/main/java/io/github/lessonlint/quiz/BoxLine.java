package io.github.lessonlint.quiz;

import java.util.Optional;

/**
 * An option with a box at the start of a line: {@code - [x] text}.
 *
 * @param box offset in the line at which the box starts
 * @param text offset at which the text starts
 * @param checked whether the option is right
 */
record BoxLine(int box, int text, boolean checked) {

  /** Returns the box with which a line of a list starts; {@code []} is one too. */
  static Optional<BoxLine> of(MarkupLine line) {
    String live = line.live();
    int bullet = line.indent();
    if (bullet + 1 >= live.length() || "-*+".indexOf(live.charAt(bullet)) < 0) {
      return Optional.empty();
    }
    int box = Scan.blanks(live, bullet + 1);
    for (String form : new String[] {"[ ]", "[]", "[x]"}) {
      if (box > bullet + 1 && Scan.at(live, box, form)) {
        int end = box + form.length();
        return Optional.of(new BoxLine(box, Scan.blanks(live, end), form.equals("[x]")));
      }
    }
    return Optional.empty();
  }
}
