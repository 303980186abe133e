package io.github.lessonlint.code.python;

import io.github.lessonlint.code.Prompts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed into an interpreter, with its prompts and answers. */
final class Session {
  /** A session starts with a prompt; further down, prompts may stand in a documentation string. */
  private static final Pattern START =
      Pattern.compile("\\A\\s*(?:>>>(?: |$)|In \\[[0-9]*\\]:)", Pattern.MULTILINE);

  private static final Pattern PROMPT =
      Pattern.compile("[ \\t]*(?:>>>|In \\[[0-9]*\\]:)(?: |$)|" + Prompts.NEXT);

  private Session() {}

  static boolean is(String code) {
    return START.matcher(code).find();
  }

  /**
   * Returns a text of the same length with nothing in it but what was typed. A form feed stands at
   * the end of each prompt: what follows it counts as not indented, however wide the prompt is.
   */
  static String typed(String session) {
    StringBuilder code = new StringBuilder(session.length());
    boolean open = false;
    for (String line : session.split("(?<=\n)")) {
      Matcher prompt = PROMPT.matcher(line.stripTrailing() + " ");
      int prefix = prompt.lookingAt() ? Math.min(prompt.end(), line.stripTrailing().length()) : 0;
      if (prefix > 0) {
        String typed = line.substring(prefix);
        code.append(" ".repeat(prefix - 1)).append('\f').append(typed);
        open = isOpen(typed);
      } else {
        open &= !line.isBlank();
        code.append(open ? line : line.replaceAll("[^\n]", " "));
      }
    }
    return code.toString();
  }

  /**
   * Returns whether a line asks for more: some interpreters show no prompt before that. What comes
   * then, up to a blank line, was typed too.
   */
  private static boolean isOpen(String line) {
    Lexer.Result read = Lexer.read(line);
    return read.fault().isPresent()
        || line.stripTrailing().endsWith("\\")
        || read.lines().stream().anyMatch(l -> l.opensBlock() || l.startsWith("@"));
  }
}
