package io.github.lessonlint.curriculum.slug;

import java.util.function.IntPredicate;

/** Classes of characters on which several renderers agree. */
final class Characters {

  private Characters() {}

  /**
   * Returns whether Ruby's {@code \p{Word}} matches: letters, marks, decimal digits and connectors
   * such as {@code _} (Unicode Technical Standard 18, annex C).
   */
  static boolean isWord(int c) {
    return Character.isAlphabetic(c)
        || isMark(c)
        || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
  }

  /** Returns whether a character belongs to the one before it, as accents do. */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Returns whether a character is a number of any kind: a digit, {@code Ⅷ}, {@code ½}. */
  static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the characters of a text for which a condition holds. */
  static String keep(String text, IntPredicate condition) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(condition).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Returns a text with one hyphen for each run of blanks and hyphens. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean gap = text.charAt(i) == '-' || Character.isWhitespace(text.charAt(i));
      if (!gap) {
        joined.append(text.charAt(i));
      } else if (joined.length() == 0 || joined.charAt(joined.length() - 1) != '-') {
        joined.append('-');
      }
    }
    return joined.toString();
  }
}
