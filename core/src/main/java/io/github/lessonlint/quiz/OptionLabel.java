package io.github.lessonlint.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The label of an option at the start of its line: {@code **A)**}, {@code A.}, {@code (a)}.
 *
 * @param letter offset of the letter
 * @param end offset at which the option's text starts
 * @param closer the character after the letter
 * @param bold how much of it is bold
 */
record OptionLabel(int letter, int end, char closer, Bold bold) {
  /** In longer lines only the first label is looked for: nobody puts options side by side there. */
  private static final int LONGEST_LINE = 2000;

  enum Bold {
    NOTHING,
    LABEL,
    WHOLE_LINE
  }

  /** Returns the label with which a line starts. */
  static Optional<OptionLabel> at(String line, int from) {
    int open = Scan.blanks(line, from);
    int i = Scan.marks(line, open);
    boolean strong = i - open >= 2;
    boolean bracket = i < line.length() && line.charAt(i) == '(';
    int letter = bracket ? i + 1 : i;
    if (!Scan.isLoneLetter(line, letter)) {
      return Optional.empty();
    }
    int inner = Scan.marks(line, letter + 1);
    int closer = inner < line.length() && line.charAt(inner) == '\\' ? inner + 1 : inner;
    if (closer >= line.length() || !closes(line.charAt(closer), bracket)) {
      return Optional.empty();
    }
    int end = strong ? Scan.marks(line, closer + 1) : closer + 1;
    boolean closed = Math.max(inner - letter - 1, end - closer - 1) >= 2;
    if (end < line.length() && !Character.isWhitespace(line.charAt(end)) && !(strong && closed)) {
      return Optional.empty();
    }
    Bold bold = !strong ? Bold.NOTHING : closed ? Bold.LABEL : Bold.WHOLE_LINE;
    return Optional.of(new OptionLabel(letter, end, line.charAt(closer), bold));
  }

  /**
   * Returns the labels of a line: usually one, at its start; where several options stand in one
   * line, the bold ones that follow it in the order of the alphabet.
   */
  static List<OptionLabel> all(String line) {
    Optional<OptionLabel> first = at(line, 0);
    if (first.isEmpty() || first.get().bold() != Bold.LABEL || line.length() > LONGEST_LINE) {
      return first.stream().toList();
    }
    List<OptionLabel> labels = new ArrayList<>(List.of(first.get()));
    for (int i = line.indexOf("**", first.get().end()); i >= 0; i = line.indexOf("**", i + 2)) {
      Optional<OptionLabel> next = at(line, i);
      int expected = Character.toUpperCase(line.charAt(labels.get(labels.size() - 1).letter())) + 1;
      if (next.isPresent()
          && next.get().bold() == Bold.LABEL
          && Character.toUpperCase(line.charAt(next.get().letter())) == expected) {
        labels.add(next.get());
      }
    }
    return labels;
  }

  private static boolean closes(char c, boolean bracket) {
    return bracket ? c == ')' : Scan.isCloser(c);
  }
}
