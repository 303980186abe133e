package io.github.lessonlint.quiz.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What makes the start of a line the start of a question: {@code Question 1:}, {@code Q1.}, {@code
 * 1.}, and the word in any other language, before the number or after it.
 *
 * @param named whether it says "question", so that it can hardly be anything else
 * @param bold whether it is bold
 * @param number the number
 * @param end offset at which the stem starts
 */
public record QuestionLabel(boolean named, boolean bold, OptionalInt number, int end) {
  /** Stands before the number of a chapter or a question in Chinese and Japanese. */
  private static final char ORDINAL = '\u7B2C';

  private static final int MOST_DIGITS = 4;

  /** Returns the label with which a line or heading starts. */
  public static Optional<QuestionLabel> of(String line) {
    int start = Scan.decoration(line, 0);
    boolean bold = line.substring(0, start).contains("**");
    int name = Words.QUESTION.end(line, start);
    int digits = number(line, name, name > start);
    int end = Scan.digits(line, digits);
    if (end - digits > MOST_DIGITS || (end == digits && name == start)) {
      return Optional.empty();
    }
    OptionalInt number =
        end == digits
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(line.substring(digits, end)));
    int closeBehind = name > start ? -1 : closeBehind(line, end);
    int close = closeBehind < 0 ? close(line, total(line, end)) : closeBehind;
    boolean named = name > start || closeBehind >= 0;
    return close < 0
        ? Optional.empty()
        : Optional.of(new QuestionLabel(named, bold, number, close));
  }

  /** The offset after what closes a word behind the number, {@code 1. Soru:}; -1 without one. */
  private static int closeBehind(String line, int at) {
    boolean closed = at < line.length() && (line.charAt(at) == '.' || Scan.isDash(line.charAt(at)));
    int from = Scan.blanks(line, closed ? at + 1 : at);
    int end = Words.QUESTION.end(line, from);
    return end > from ? close(line, end) : -1;
  }

  private static int number(String line, int at, boolean named) {
    int i = named ? Scan.blanks(line, at) : at;
    boolean sign =
        i < line.length() && (line.charAt(i) == ORDINAL || (named && line.charAt(i) == '#'));
    return sign ? i + 1 : i;
  }

  /** Steps over "of 10" and "/10". */
  private static int total(String line, int at) {
    int i = Scan.blanks(line, at);
    if (Scan.at(line, i, "of ")) {
      i = Scan.blanks(line, i + 3);
    } else if (i < line.length() && line.charAt(i) == '/') {
      i = Scan.blanks(line, i + 1);
    } else {
      return at;
    }
    int end = Scan.digits(line, i);
    return end > i ? end : at;
  }

  /** Returns the offset after what closes the label, or -1 where nothing does. */
  private static int close(String line, int at) {
    int marked = Scan.marks(line, at);
    int i = Scan.blanks(line, marked);
    if (i >= line.length()) {
      return i;
    }
    char c = line.charAt(i);
    if (c == '(' || c == '[' || (marked - at >= 2 && i > marked)) {
      return i;
    }
    if (!Scan.isCloser(c) && !Scan.isDash(c)) {
      return -1;
    }
    int end = i + 1;
    boolean stands = end >= line.length() || " \t*_\u00A0".indexOf(line.charAt(end)) >= 0;
    return stands || Scan.isColon(c) || c > 0x7F ? Scan.blanksAndMarks(line, end) : -1;
  }
}
