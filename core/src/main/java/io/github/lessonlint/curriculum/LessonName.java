package io.github.lessonlint.curriculum;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A name of a file or folder taken apart: {@code 01_beginners}, {@code 07. Caching Basics.md}.
 *
 * @param digits the number at its start; empty where there is none
 * @param separator the blanks, dots, dashes and underscores after the number; may be empty
 * @param title the rest
 */
public record LessonName(String digits, String separator, String title) {
  private static final String SEPARATORS = " ._-";
  private static final int LONGEST_NUMBER = 9;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final Pattern END = Pattern.compile("^-|-$");

  /** Takes a name apart. */
  public static LessonName of(String name) {
    int number = 0;
    while (number < name.length() && name.charAt(number) >= '0' && name.charAt(number) <= '9') {
      number++;
    }
    int title = number;
    while (number > 0 && title < name.length() && SEPARATORS.indexOf(name.charAt(title)) >= 0) {
      title++;
    }
    return new LessonName(
        name.substring(0, number), name.substring(number, title), name.substring(title));
  }

  /** Returns whether a number, and not one that is part of a word, stands before a title. */
  public boolean isNumbered() {
    return !digits.isEmpty() && !separator.isEmpty() && !title.isEmpty();
  }

  /** Returns the number of a numbered name. */
  public OptionalInt number() {
    return isNumbered() && digits.length() <= LONGEST_NUMBER
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  /** Returns a name without its number; one that is not numbered stays. */
  static String withoutNumber(String name) {
    LessonName parts = of(name);
    return parts.isNumbered() ? parts.title() : name;
  }

  /** Returns a text as a slug: its letters and digits in lower case, with dashes between words. */
  public static String kebab(String text) {
    String dashed = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    return END.matcher(dashed).replaceAll("");
  }
}
