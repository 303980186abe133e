package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.model.Quiz;
import java.util.Locale;

/** What two texts of a quiz have in common that say the same to a reader. */
final class Wording {
  private static final int FEWEST_WORDS_OF_PROSE = 4;

  private Wording() {}

  /** Returns what options that look alike have in common; where code is in one, blanks count. */
  static String of(Quiz.Option option) {
    return option.code() ? option.text().text() : of(option.text().text());
  }

  /**
   * Returns what texts that look alike have in common: blanks do not count, nor does case in prose.
   * In a few words case may be the very point (output, names), and in code both always are.
   */
  static String of(String text) {
    if (text.indexOf('`') >= 0) {
      return text;
    }
    String words = withSingleBlanks(text);
    boolean prose = words.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS_OF_PROSE - 1;
    return prose ? words.toLowerCase(Locale.ROOT) : words;
  }

  /** Returns a text without blanks around it, and with a single one wherever there are some. */
  static String withSingleBlanks(String text) {
    String stripped = text.strip();
    StringBuilder single = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      boolean blank = Character.isWhitespace(stripped.charAt(i));
      if (!blank) {
        single.append(stripped.charAt(i));
      } else if (!Character.isWhitespace(stripped.charAt(i - 1))) {
        single.append(' ');
      }
    }
    return single.toString();
  }
}
