package io.github.lessonlint.code.properties;

import io.github.lessonlint.code.SnippetEngine;
import java.util.Set;

/**
 * Reads properties as {@link java.util.Properties#load} does, which takes nearly everything: only
 * <code>&#92;u</code> without four hexadecimal digits is a fault.
 */
public final class PropertiesEngine implements SnippetEngine {

  @Override
  public Set<String> languages() {
    return Set.of("properties");
  }

  @Override
  public String parser() {
    return "java.util.Properties";
  }

  @Override
  public Answer check(String language, String snippet) {
    boolean comment = false;
    boolean lineStart = true;
    for (int i = 0; i < snippet.length(); i++) {
      char c = snippet.charAt(i);
      if (c == '\n') {
        comment = false;
        lineStart = true;
      } else if (lineStart && !Character.isWhitespace(c)) {
        comment = c == '#' || c == '!';
        lineStart = false;
      }
      if (c == '\\' && !comment) {
        if (snippet.startsWith("u", i + 1) && !hasHex(snippet, i + 2)) {
          int end = Math.min(i + 6, snippet.length());
          return Answer.rejected(
              new Fault(
                  i, end, "'\\u' needs four hexadecimal digits; write '\\\\u' for a backslash"));
        }
        i++;
      }
    }
    return Answer.OK;
  }

  private static boolean hasHex(String text, int from) {
    return from + 4 <= text.length()
        && text.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
