package io.github.lessonlint.code.json;

import java.util.regex.Pattern;

/** The commands that ask for JSON, which lessons show above the answer. */
final class Requests {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

  private static final Pattern REQUEST =
      Pattern.compile(
          "\\s*(?:[$%>] \\S|(?:curl|http|https|wget) +\\S"
              + "|(?:GET|POST|PUT|PATCH|DELETE|HEAD) +\\S+\\s*$)");

  private Requests() {}

  /**
   * Returns a text of the same length with blanks for commands and the lines they go on with. A
   * text that does not start with a command, or that is nothing else, stays as it is.
   */
  static String blank(String text) {
    if (!REQUEST.matcher(text).lookingAt()) {
      return text;
    }
    StringBuilder answer = new StringBuilder();
    boolean command = false;
    for (String line : LINE_END.split(text)) {
      command = command || REQUEST.matcher(line).lookingAt();
      answer.append(command ? " ".repeat(line.length()) : line);
      command = command && line.stripTrailing().endsWith("\\");
    }
    String rest = answer.toString();
    return rest.isBlank() ? text : rest;
  }
}
