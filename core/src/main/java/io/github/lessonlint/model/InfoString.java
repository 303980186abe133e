package io.github.lessonlint.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the info string of a code fence as the common renderers do. */
final class InfoString {
  /** A Pandoc attribute list: the first class is the language. */
  private static final Pattern ATTRIBUTES = Pattern.compile("^\\{\\s*\\.([^\\s.}]+)");

  private static final Pattern WORD = Pattern.compile("^[^\\s,;:{(\\[=/]+");

  private InfoString() {}

  static String language(String info) {
    Matcher attributes = ATTRIBUTES.matcher(info);
    if (attributes.find()) {
      return attributes.group(1).toLowerCase(Locale.ROOT);
    }
    Matcher word = WORD.matcher(info);
    return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
  }
}
