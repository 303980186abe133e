package io.github.lessonlint.code.treesitter;

/** Makes a text ASCII without changing any offset in UTF-16 units. */
public final class Ascii {
  /** Fits into strings and comments, and nowhere else. */
  private static final char OTHER = '\u0001';

  private Ascii() {}

  /** Returns the text with an ASCII letter for each letter, and a blank for each blank. */
  public static String of(String code) {
    StringBuilder text = new StringBuilder(code.length());
    code.codePoints().forEach(c -> text.append(replacement(c)));
    return text.toString();
  }

  private static String replacement(int c) {
    if (c < 0x80) {
      return c == 0 ? " " : Character.toString(c);
    }
    char one = Character.isUnicodeIdentifierPart(c) ? 'x' : isBlank(c) ? ' ' : OTHER;
    return String.valueOf(one).repeat(Character.charCount(c));
  }

  private static boolean isBlank(int c) {
    return Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }
}
