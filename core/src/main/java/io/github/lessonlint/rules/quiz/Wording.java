package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.model.Quiz;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two texts of a quiz have in common that say the same to a reader. */
final class Wording {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
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
    String words = BLANKS.matcher(text.strip()).replaceAll(" ");
    boolean prose = words.split(" ").length >= FEWEST_WORDS_OF_PROSE;
    return prose ? words.toLowerCase(Locale.ROOT) : words;
  }
}
