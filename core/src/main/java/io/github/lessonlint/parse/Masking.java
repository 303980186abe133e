package io.github.lessonlint.parse;

/**
 * Overwrites what flexmark misreads with harmless characters, keeping every offset. Only the parser
 * sees the masked text; all content is taken from the file.
 */
final class Masking {

  private Masking() {}

  /** Returns the text from {@code start} on, masked. */
  static String mask(String text, int start) {
    StringBuilder masked =
        new StringBuilder(text.length() - start).append(text, start, text.length());
    maskComments(masked);
    maskTildeInfo(masked);
    return masked.toString();
  }

  /**
   * A comment with {@code --} inside is one to HTML and to CommonMark 0.31, not to flexmark. One
   * that spans an empty line cannot be inside a paragraph, so it is left alone.
   */
  private static void maskComments(StringBuilder text) {
    int open = text.indexOf("<!--");
    while (open >= 0) {
      int from = open + 4;
      int close = text.indexOf("-->", from);
      if (close < 0) {
        return;
      }
      int blank = emptyLine(text, from, close);
      if (blank < 0) {
        for (int i = from; i < close; i++) {
          if (text.charAt(i) == '-') {
            text.setCharAt(i, '_');
          }
        }
        open = text.indexOf("<!--", close);
      } else {
        open = text.indexOf("<!--", blank);
      }
    }
  }

  private static int emptyLine(StringBuilder text, int from, int to) {
    boolean empty = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (empty) {
          return i;
        }
        empty = true;
      } else if (!Character.isWhitespace(c)) {
        empty = false;
      }
    }
    return -1;
  }

  /** The info string of a tilde fence may hold backticks and tildes, which flexmark takes amiss. */
  private static void maskTildeInfo(StringBuilder text) {
    int fence = text.indexOf("~~~");
    while (fence >= 0) {
      int i = fence;
      while (i < text.length() && text.charAt(i) == '~') {
        i++;
      }
      boolean first = startsLine(text, fence);
      for (; i < text.length() && text.charAt(i) != '\n'; i++) {
        if (first && (text.charAt(i) == '`' || text.charAt(i) == '~')) {
          text.setCharAt(i, '_');
        }
      }
      fence = text.indexOf("~~~", i);
    }
  }

  private static boolean startsLine(StringBuilder text, int offset) {
    for (int i = offset - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '>') {
        return false;
      }
    }
    return true;
  }
}
