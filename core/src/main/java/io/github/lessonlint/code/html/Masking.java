package io.github.lessonlint.code.html;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out of HTML what a template engine puts something in for. */
final class Masking {
  /** Tags that may put in one thing or another, so that what is nested in what is not known. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "<%|<\\?|\\{%|\\{\\{-?\\s*(?:[#/^]|else\\b|end\\b|if\\b|range\\b|with\\b|define\\b)"
              + "|(?m:^\\s*(?:@|\\}\\s*@?)(?:if|else|end|for|switch|case)\\b)|\\{[#:/@](?:if|else|each)\\b");

  private static final List<Form> FORMS =
      List.of(
          new Form("<%", "%>", false),
          new Form("<?", "?>", false),
          new Form("{%", "%}", false),
          new Form("{#", "#}", true),
          new Form("{{", "}}", true),
          new Form("${", "}", true),
          new Form("#{", "}", true),
          new Form("@{", "}", true),
          new Form("*{", "}", true));

  private Masking() {}

  /** Returns a text of the same length with a letter for each unit of a template tag. */
  static String mask(String html) {
    StringBuilder masked = new StringBuilder(html);
    FORMS.forEach(form -> form.mask(html, masked));
    return masked.toString();
  }

  /** Returns whether a template engine chooses between parts of a text. */
  static boolean hasChoice(String html) {
    return CHOICE.matcher(html).find();
  }

  /**
   * How a template tag is written.
   *
   * @param line whether it ends on the line on which it begins
   */
  private record Form(String open, String close, boolean line) {

    void mask(String html, StringBuilder masked) {
      int start = html.indexOf(open);
      while (start >= 0) {
        int end = html.indexOf(close, start + open.length());
        if (end < 0) {
          return;
        }
        int next = start + open.length();
        if (!line || html.indexOf('\n', start) < 0 || html.indexOf('\n', start) > end) {
          next = end + close.length();
          blank(html, start, next, masked);
        }
        start = html.indexOf(open, next);
      }
    }

    private static void blank(String html, int start, int end, StringBuilder masked) {
      for (int i = start; i < end; i++) {
        masked.setCharAt(i, html.charAt(i) == '\n' ? '\n' : 'x');
      }
    }
  }
}
