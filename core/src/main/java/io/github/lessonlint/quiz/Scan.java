package io.github.lessonlint.quiz;

/**
 * Steps over a line of Markdown by hand: linear whatever an author writes, and every offset stays
 * an offset in the line.
 */
final class Scan {

  private Scan() {}

  /** Returns the offset after the blanks that start at one. */
  static int blanks(String line, int at) {
    int i = at;
    while (i < line.length() && isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the offset after the emphasis marks that start at one. */
  static int marks(String line, int at) {
    int i = at;
    while (i < line.length() && (line.charAt(i) == '*' || line.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  /** Returns the offset after blanks and emphasis marks. */
  static int blanksAndMarks(String line, int at) {
    int i = at;
    while (i < line.length() && (isBlank(line.charAt(i)) || "*_".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Returns the offset after blanks, emphasis marks, backticks and opening brackets. */
  static int wrapping(String line, int at) {
    int i = at;
    while (i < line.length()
        && (isBlank(line.charAt(i)) || "*_`([\uFF08".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Returns the offset of the first letter or digit, past emoji, marks and other decoration. */
  static int decoration(String line, int at) {
    int i = at;
    while (i < line.length() && !Character.isLetterOrDigit(line.codePointAt(i))) {
      i += Character.charCount(line.codePointAt(i));
    }
    return i;
  }

  /** Returns the offset after the digits that start at one. */
  static int digits(String line, int at) {
    int i = at;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Returns the offset after the letters that start at one. */
  static int letters(String line, int at) {
    int i = at;
    while (i < line.length() && Character.isLetter(line.codePointAt(i))) {
      i += Character.charCount(line.codePointAt(i));
    }
    return i;
  }

  /** Returns whether a single Latin letter stands at an offset, not part of a word. */
  static boolean isLoneLetter(String line, int at) {
    return at < line.length()
        && isLatin(line.charAt(at))
        && (at + 1 == line.length() || !isWordPart(line.codePointAt(at + 1)));
  }

  static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  static boolean isDash(char c) {
    return c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2014' || c == '\u2212';
  }

  static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }

  /** Returns whether a character closes a label: {@code A)}, {@code A.}, {@code A:}. */
  static boolean isCloser(char c) {
    return isColon(c) || ").\uFF09\uFF0E\u3001".indexOf(c) >= 0;
  }

  static boolean at(String line, int offset, String text) {
    return line.regionMatches(true, offset, text, 0, text.length());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '+' || c == '#';
  }
}
