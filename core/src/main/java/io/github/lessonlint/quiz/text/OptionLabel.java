package io.github.lessonlint.quiz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The label of an option at the start of its line: {@code **A)**}, {@code A.}, {@code (a)}.
 *
 * @param start offset at which it starts
 * @param letter offset of the letter
 * @param end offset at which the option's text starts
 * @param closer the character after the letter
 * @param bold how much of it is bold
 */
public record OptionLabel(int start, int letter, int end, char closer, Bold bold) {
  /** In longer lines only the first label is looked for: nobody puts options side by side there. */
  private static final int LONGEST_LINE = 2000;

  public enum Bold {
    NOTHING,
    LABEL,
    WHOLE_LINE
  }

  /** Returns the label with which a line starts. */
  public static Optional<OptionLabel> at(String line, int from) {
    int start = Scan.blanks(line, from);
    int i = Scan.marks(line, start);
    boolean strong = i - start >= 2;
    char open = i < line.length() ? line.charAt(i) : ' ';
    boolean bracket = Scan.ascii(open) == '(';
    int letter = bracket ? i + 1 : i;
    if (!Scan.isLoneLetter(line, letter)) {
      return Optional.empty();
    }
    int inner = Scan.marks(line, letter + 1);
    int closer = closer(line, inner);
    if (closer >= line.length() || !closes(line.charAt(closer), bracket)) {
      return Optional.empty();
    }
    int end = strong ? Scan.marks(line, closer + 1) : closer + 1;
    boolean closed = Math.max(inner - letter - 1, end - closer - 1) >= 2;
    if (end < line.length() && !(strong && closed) && !mayFollow(line, closer, end)) {
      return Optional.empty();
    }
    Bold bold = !strong ? Bold.NOTHING : closed ? Bold.LABEL : Bold.WHOLE_LINE;
    return Optional.of(new OptionLabel(start, letter, end, line.charAt(closer), bold));
  }

  /**
   * Returns the labels of a line: usually one, at its start; where several options stand in one
   * line, those that follow it in the order of the alphabet.
   */
  public static List<OptionLabel> all(String line) {
    Optional<OptionLabel> first = at(line, 0);
    if (first.isEmpty() || first.get().bold() == Bold.WHOLE_LINE || line.length() > LONGEST_LINE) {
      return first.stream().toList();
    }
    List<OptionLabel> labels = new ArrayList<>(List.of(first.get()));
    boolean bold = first.get().bold() == Bold.LABEL;
    if (!bold && line.indexOf('`') >= 0) {
      return labels;
    }
    for (int i = first.get().end(); i < line.length(); i++) {
      OptionLabel last = labels.get(labels.size() - 1);
      if (bold ? line.startsWith("**", i) : isGap(line, i, last)) {
        at(line, i).filter(l -> follows(line, last, l)).ifPresent(labels::add);
      }
    }
    return labels;
  }

  /** Plain labels stand apart: two blanks before them, or one if a bracket closes them. */
  private static boolean isGap(String line, int at, OptionLabel last) {
    boolean blank = Scan.blanks(line, at) == at + 1;
    boolean bracket = Scan.ascii(last.closer()) == ')';
    return blank && at > last.end() && (bracket || Scan.blanks(line, at - 1) > at);
  }

  private static boolean follows(String line, OptionLabel last, OptionLabel next) {
    char due = (char) (Scan.ascii(line.charAt(last.letter())) + 1);
    char found = Scan.ascii(line.charAt(next.letter()));
    return last.bold() == Bold.LABEL
        ? next.bold() == Bold.LABEL && Character.toUpperCase(found) == Character.toUpperCase(due)
        : next.bold() == Bold.NOTHING && found == due && next.closer() == last.closer();
  }

  /** The offset of what closes a letter, past an escape, or past the blank of a French colon. */
  private static int closer(String line, int at) {
    int colon = Scan.blanks(line, at);
    if (colon == at + 1 && colon < line.length() && Scan.isColon(line.charAt(colon))) {
      return colon;
    }
    return at < line.length() && line.charAt(at) == '\\' ? at + 1 : at;
  }

  private static boolean closes(char c, boolean bracket) {
    return bracket ? Scan.ascii(c) == ')' : Scan.isCloser(c);
  }

  /** Whether the text of an option may start here: behind a blank, or where blanks are not used. */
  private static boolean mayFollow(String line, int closer, int at) {
    if (Character.isWhitespace(line.charAt(at))) {
      return true;
    }
    boolean fullWidth = line.charAt(closer) != Scan.ascii(line.charAt(closer));
    boolean list = line.charAt(closer) == '\u3001' && Scan.isLoneLetter(line, at);
    return !list
        && (fullWidth || line.charAt(closer) == '\u3001' || Scan.isUnspaced(line.codePointAt(at)));
  }
}
