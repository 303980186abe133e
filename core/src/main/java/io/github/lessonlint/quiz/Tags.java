package io.github.lessonlint.quiz;

import java.util.List;

/** Looks past the tags and comments of raw HTML. */
final class Tags {
  /** Elements whose text is not prose, in lower case. */
  static final List<String> VERBATIM = List.of("<pre", "<script", "<style", "<table", "<svg");

  private static final String COMMENT = "<!--";

  private Tags() {}

  /** Returns the text with every tag and comment replaced by as many blanks. */
  static String blank(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    boolean code = false;
    int last = text.lastIndexOf('>');
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      if (c == '`') {
        code = !code;
      } else if (c == '<' && !code && opensTag(text, i)) {
        int end = end(text, i);
        for (; i < end; i++) {
          if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            result.setCharAt(i, ' ');
          }
        }
        i--;
      }
    }
    return result.toString();
  }

  /** Returns the text without its comments. */
  static String withoutComments(String text) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(COMMENT); at >= 0; at = text.indexOf(COMMENT, from)) {
      result.append(text, from, at);
      from = end(text, at);
    }
    return result.append(text, from, text.length()).toString();
  }

  /** Returns whether a line holds an image or a tag that means more than a line break. */
  static boolean hides(String line) {
    if (line.indexOf('<') < 0) {
      return line.contains("![");
    }
    String text = line.replace("<br>", "").replace("<br/>", "").replace("<br />", "");
    return line.contains("![") || !blank(text).equals(text);
  }

  static boolean isComment(String html) {
    return withoutComments(html).isBlank();
  }

  /** Returns where the line of HTML that starts at an offset ends: at its break or summary. */
  static int endOfLine(String html, int start) {
    int line = html.indexOf('\n', start);
    int end = line < 0 ? html.length() : line;
    int summary = html.substring(start, end).indexOf("</summary>");
    return summary > 0 ? start + summary : end;
  }

  private static boolean opensTag(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/' || next == '!' || Character.isLetter(next);
  }

  private static int end(String text, int at) {
    if (!text.startsWith(COMMENT, at)) {
      return text.indexOf('>', at) + 1;
    }
    int close = text.indexOf("-->", at + COMMENT.length());
    return close < 0 ? text.length() : close + 3;
  }
}
