package io.github.lessonlint.quiz.text;

import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Looks past the tags and comments of raw HTML. */
public final class Tags {
  /** Elements whose text is not prose, in lower case. */
  static final List<String> VERBATIM = List.of("<pre", "<script", "<style", "<table", "<svg");

  private static final String BREAK = "<br";
  private static final String COMMENT = "<!--";

  private Tags() {}

  /** Returns the text with every tag and comment replaced by as many blanks. */
  public static String blank(String text) {
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

  /** Returns where the lines are into which breaks divide a text: {@code one<br>two}. */
  public static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    boolean code = false;
    int start = 0;
    int last = text.lastIndexOf('<');
    for (int i = 0; i <= last; i++) {
      code ^= text.charAt(i) == '`';
      int end = code ? i : endOfBreak(text, i);
      if (end > i) {
        addLine(text, start, i, lines);
        start = end;
      }
    }
    addLine(text, start, text.length(), lines);
    return lines;
  }

  /** The offset after the line break that stands at an offset; where none does, that offset. */
  private static int endOfBreak(String text, int at) {
    if (!Scan.at(text, at, BREAK)) {
      return at;
    }
    int slash = Scan.blanks(text, at + BREAK.length());
    int close = slash < text.length() && text.charAt(slash) == '/' ? slash + 1 : slash;
    return close < text.length() && text.charAt(close) == '>' ? close + 1 : at;
  }

  private static void addLine(String text, int from, int to, List<Span> lines) {
    int start = Scan.blanks(text, from);
    if (start < to) {
      lines.add(new Span(start, to));
    }
  }

  /** Returns the text without its comments. */
  public static String withoutComments(String text) {
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

  /** Returns whether a table or HTML without text of its own shows a reader anything. */
  public static boolean showsMore(String written) {
    for (int i = written.indexOf('<'); i >= 0; i = written.indexOf('<', i + 1)) {
      if (i + 1 < written.length() && Character.isLetter(written.charAt(i + 1))) {
        return true;
      }
    }
    return written.indexOf('|') >= 0;
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
