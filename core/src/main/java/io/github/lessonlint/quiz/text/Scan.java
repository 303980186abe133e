package io.github.lessonlint.quiz.text;

/**
 * Steps over a line of Markdown by hand: linear whatever an author writes, and every offset stays
 * an offset in the line.
 */
public final class Scan {

  private Scan() {}

  /** Returns the offset after the blanks that start at one. */
  public static int blanks(String line, int at) {
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
  public static int blanksAndMarks(String line, int at) {
    int i = at;
    while (i < line.length() && (isBlank(line.charAt(i)) || "*_".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Returns the offset after blanks, emphasis marks, backticks and opening brackets. */
  public static int wrapping(String line, int at) {
    int i = at;
    while (i < line.length()
        && (isBlank(line.charAt(i)) || "*_`([\uFF08".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Returns the offset of the first letter or digit, past emoji, marks and other decoration. */
  public static int decoration(String line, int at) {
    int i = at;
    while (i < line.length() && !Character.isLetterOrDigit(line.codePointAt(i))) {
      i += Character.charCount(line.codePointAt(i));
    }
    return i;
  }

  /** Returns the offset after the digits, of any script, that start at one. */
  public static int digits(String line, int at) {
    int i = at;
    while (i < line.length() && Character.isDigit(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the offset after the letters that start at one. */
  public static int letters(String line, int at) {
    int i = at;
    while (i < line.length() && Character.isLetter(line.codePointAt(i))) {
      i += Character.charCount(line.codePointAt(i));
    }
    return i;
  }

  /** Returns whether a single Latin letter stands at an offset, not part of a word. */
  public static boolean isLoneLetter(String line, int at) {
    return at < line.length()
        && isLatin(ascii(line.charAt(at)))
        && (at + 1 == line.length() || !continuesWord(line.codePointAt(at + 1)));
  }

  /** Returns whether a line says no more than a single Latin letter. */
  public static boolean isOnlyLetter(String line) {
    int at = decoration(line, 0);
    return isLoneLetter(line, at) && decoration(line, at + 1) == line.length();
  }

  /** Returns whether a character is a Latin letter without an accent. */
  public static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Returns the character that a full-width one stands for; any other character as it is. */
  public static char ascii(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
  }

  /** Returns the letter at an offset as a text, never a full-width one. */
  public static String letter(String line, int at) {
    return String.valueOf(ascii(line.charAt(at)));
  }

  /** Returns whether a word of letters that ends before an offset ends there. */
  static boolean isWordEnd(String line, int at) {
    return at >= line.length()
        || !isWordPart(line.codePointAt(at))
        || Character.isDigit(line.codePointAt(at))
        || isUnspaced(line.codePointBefore(at));
  }

  /** Returns whether a character is a part of words: a letter, a mark on one, a digit. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isLatin((char) c) || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Returns whether a character is of a script in which words follow each other without blanks. */
  static boolean isUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2014' || c == '\u2212';
  }

  public static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }

  /** Returns whether a character closes a label: {@code A)}, {@code A.}, {@code A:}. */
  public static boolean isCloser(char c) {
    return isColon(c) || ").\uFF09\uFF0E\u3001".indexOf(c) >= 0;
  }

  public static boolean at(String line, int offset, String text) {
    return line.regionMatches(true, offset, text, 0, text.length());
  }

  private static boolean isBlank(char c) {
    return " \t\u00A0\u3000\u200E\u200F".indexOf(c) >= 0;
  }

  /** Whether a letter before this character is no word of its own: I'd, C++, C#. */
  private static boolean continuesWord(int c) {
    boolean joined = c == '\'' || c == '\u2019' || c == '+' || c == '#';
    return joined || (isWordPart(c) && !isUnspaced(c));
  }
}
