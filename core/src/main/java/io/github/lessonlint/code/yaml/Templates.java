package io.github.lessonlint.code.yaml;

import java.util.regex.Pattern;

/** Makes YAML of what is YAML only after a template engine or a reader filled it in. */
final class Templates {
  /** A character of the private use area, which no YAML contains by itself. */
  private static final String MASK = "\uE000";

  /** Tags of Helm, Jinja, GitHub Actions and ERB. */
  private static final Pattern TAG =
      Pattern.compile("\\$?\\{\\{[^\\n]{0,300}?\\}\\}|\\{%[^\\n]{0,300}?%\\}|<%[^\\n]{0,300}?%>");

  /** A line with nothing on it but tags, or a remark between dots. */
  private static final Pattern NO_CONTENT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:-[ \\t]+)?(?:"
              + MASK
              + "+|\\.{3,}|…|\\[\\.{3}\\]|\\.{3} .*\\.{3})[ \\t]*$");

  /** Blanks with a tab among them after a colon or at the end of a line: the parser takes none. */
  private static final Pattern TABS =
      Pattern.compile("(?m)(?<=:)[ \\t]*\\t[ \\t]*|[ \\t]*\\t[ \\t]*$");

  private Templates() {}

  /** Returns a text of the same length. */
  static String mask(String yaml) {
    String text = TAG.matcher(yaml).replaceAll(m -> MASK.repeat(m.group().length()));
    text = NO_CONTENT.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    text = TABS.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    return text.replace(MASK, "x");
  }
}
