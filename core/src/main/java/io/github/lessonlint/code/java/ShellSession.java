package io.github.lessonlint.code.java;

import io.github.lessonlint.code.Prompts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed into {@code jshell}, with its prompts and answers. */
final class ShellSession {
  private static final Pattern PROMPT = Pattern.compile("(?m)^jshell>");

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
      int prefix = typedFrom(lines[i]);
      String typed = lines[i].substring(prefix);
      code.append(" ".repeat(prefix)).append(typed);
      if (i + 1 < lines.length) {
        boolean goesOn = Prompts.NEXT.matcher(lines[i + 1]).lookingAt();
        boolean ended = typed.isBlank() || typed.endsWith(";") || typed.endsWith("}");
        code.append(goesOn || ended ? '\n' : ';');
      }
    }
    return code.toString();
  }

  /** Returns where in a line starts what was typed; its end if nothing was. */
  private static int typedFrom(String line) {
    Matcher prompt = PROMPT.matcher(line);
    Matcher next = Prompts.NEXT.matcher(line);
    return prompt.lookingAt() ? prompt.end() : next.lookingAt() ? next.end() : line.length();
  }
}
