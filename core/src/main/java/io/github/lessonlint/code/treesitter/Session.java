package io.github.lessonlint.code.treesitter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed into an interactive shell, among what the shell prints. */
final class Session {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");
  private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|//).*\\s*");

  private Session() {}

  /**
   * Returns the text without prompts, and without the lines that have none, without changing any
   * length. A text whose first line that is no comment has no prompt is no session and stays as it
   * is.
   */
  static String typed(String text, Pattern prompt) {
    boolean session =
        LINE_END
            .splitAsStream(text)
            .filter(line -> !line.isBlank() && !COMMENT.matcher(line).matches())
            .findFirst()
            .filter(line -> prompt.matcher(line).lookingAt())
            .isPresent();
    if (!session) {
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
