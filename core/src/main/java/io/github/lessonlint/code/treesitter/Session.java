package io.github.lessonlint.code.treesitter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed into an interactive shell, among what the shell prints. */
final class Session {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

  private Session() {}

  /**
   * Returns the text without prompts, and without the lines that have none, without changing any
   * length. A text whose first line has no prompt is no session and stays as it is.
   */
  static String typed(String text, Pattern prompt) {
    if (!prompt.matcher(text.stripLeading()).lookingAt()) {
      return text;
    }
    StringBuilder typed = new StringBuilder();
    boolean continued = false;
    for (String line : LINE_END.split(text)) {
      Matcher start = prompt.matcher(line);
      int from = start.lookingAt() ? start.end() : continued ? 0 : line.stripTrailing().length();
      typed.append(" ".repeat(from)).append(line, from, line.length());
      continued = from < line.length() && line.stripTrailing().endsWith("\\");
    }
    return typed.toString();
  }
}
