package io.github.lessonlint.parse;

import io.github.lessonlint.source.SourceFile;
import java.util.regex.Pattern;

/**
 * Overwrites what flexmark misreads with harmless characters, keeping every offset. Only the parser
 * sees the masked text; all content is taken from the file.
 */
final class Masking {
  private static final int LONGEST_TARGET = 500;

  /** A path whose last name has an extension, with a blank in it and an optional fragment. */
  private static final Pattern PATH_WITH_SPACE =
      Pattern.compile("\\S[^#]* [^#]*\\.[A-Za-z][A-Za-z0-9]{1,4}(?:#\\S*)?");

  private Masking() {}

  /** Returns the text from {@code start} on, masked. */
  static String mask(SourceFile source, int start) {
    String text = source.text();
    StringBuilder masked =
        new StringBuilder(text.length() - start).append(text, start, text.length());
    maskComments(masked);
    if (isMdx(source)) {
      maskJsxComments(masked);
    }
    CodeTags.mask(masked);
    maskTildeInfo(masked);
    maskFootnotes(masked);
    maskSpacesInTargets(masked);
    return masked.toString();
  }

  /** Returns whether a file is MDX. */
  static boolean isMdx(SourceFile source) {
    return source.path().endsWith(".mdx");
  }

  /**
   * A comment with {@code --} inside is one to HTML and to CommonMark 0.31, not to flexmark. One
   * that spans an empty line cannot be inside a paragraph, so it is left alone.
   */
  private static void maskComments(StringBuilder text) {
    int open = text.indexOf("<!--");
    int close = 0;
    while (open >= 0) {
      int from = open + 4;
      if (close < from) {
        close = text.indexOf("-->", from);
      }
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

  /** What stands in a comment of MDX, between braces, is no Markdown. */
  private static void maskJsxComments(StringBuilder text) {
    int open = text.indexOf("{/*");
    while (open >= 0) {
      int close = text.indexOf("*/}", open + 3);
      for (int i = open; i < close; i++) {
        if ("[]<>`~#".indexOf(text.charAt(i)) >= 0) {
          text.setCharAt(i, '_');
        }
      }
      open = close < 0 ? -1 : text.indexOf("{/*", close);
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

  /** {@code [^1]: text} starts a footnote; flexmark would take it for a link definition. */
  private static void maskFootnotes(StringBuilder text) {
    for (int i = text.indexOf("[^"); i >= 0; i = text.indexOf("[^", i + 2)) {
      if (startsLine(text, i)) {
        text.setCharAt(i, '\\');
      }
    }
  }

  /**
   * Blanks are allowed in {@code [text](<my file.md>)}, which flexmark does not know. In {@code
   * [text](my file.md)} they are not, but a link is meant, and whoever looks at its target will see
   * what is wrong with it.
   */
  private static void maskSpacesInTargets(StringBuilder text) {
    for (int i = text.indexOf("]("); i >= 0; i = text.indexOf("](", i + 2)) {
      maskSpacesInTarget(text, i + 2, ')');
    }
    for (int i = text.indexOf("]: <"); i >= 0; i = text.indexOf("]: <", i + 4)) {
      maskSpacesInTarget(text, i + 3, '\n');
    }
  }

  private static void maskSpacesInTarget(StringBuilder text, int start, char closer) {
    boolean angle = start < text.length() && text.charAt(start) == '<';
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_TARGET);
    while (end < limit && "\r\n\"'`[".indexOf(text.charAt(end)) < 0) {
      char c = text.charAt(end);
      if (angle ? c == '>' : c == closer || c == '(' || c == '<') {
        break;
      }
      end++;
    }
    boolean closed = end < limit && text.charAt(end) == (angle ? '>' : closer);
    if (closed && (angle || PATH_WITH_SPACE.matcher(text.substring(start, end)).matches())) {
      for (int i = start; i < end; i++) {
        if (text.charAt(i) == ' ' || text.charAt(i) == '\t') {
          text.setCharAt(i, '_');
        }
      }
    }
  }
}
