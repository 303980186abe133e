package io.github.lessonlint.code.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed into {@code jshell}, with its prompts and answers. */
final class ShellSession {
  private static final Pattern PROMPT = Pattern.compile("(?m)^(?:jshell>|   \\.\\.\\.>)");

  private ShellSession() {}

  static boolean is(String text) {
    return PROMPT.matcher(text).find();
  }

  /**
   * Returns a text of the same length with nothing in it but what was typed. Line ends in the place
   * of semicolons, which the shell does not ask for, become semicolons.
   */
  static String typed(String session) {
    StringBuilder code = new StringBuilder(session.length());
    String[] lines = session.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher prompt = PROMPT.matcher(lines[i]);
      int prefix = prompt.lookingAt() ? prompt.end() : lines[i].length();
      String typed = lines[i].substring(prefix);
      code.append(" ".repeat(prefix)).append(typed);
      if (i + 1 < lines.length) {
        boolean goesOn = lines[i + 1].startsWith("   ...>");
        boolean ended = typed.isBlank() || typed.endsWith(";") || typed.endsWith("}");
        code.append(goesOn || ended ? '\n' : ';');
      }
    }
    return code.toString();
  }
}
