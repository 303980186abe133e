package io.github.lessonlint.code.python;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what is no Python by something of the same length, so that every offset stays true, and
 * what is not ASCII by something that is, so that bytes and UTF-16 units count alike.
 */
final class Masking {
  /** A session starts with a prompt; further down, prompts may stand in a documentation string. */
  private static final Pattern SESSION = Pattern.compile("(?m)\\A\\s*>>>(?: |$)");

  private static final Pattern SESSION_LINE = Pattern.compile("^[ \\t]*(?:>>>|\\.\\.\\.)(?: |$)");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** What IPython adds: magics, shell commands, questions. Each counts as a statement. */
  private static final Pattern MAGIC =
      Pattern.compile(
          "(?m)^([ \\t]*)(?:![^=\\n]|[\\w.]+\\?{1,2}[ \\t]*$|\\?\\w"
              + "|%(?:matplotlib|timeit|time|run|load_ext|reload_ext|autoreload|pip|conda|cd|ls|pwd"
              + "|env|config|pylab|whos?|reset|debug|prun|store|sql|writefile|history|load|pdb|xmode"
              + "|capture)\\b)[^\\n]*");

  private Masking() {}

  static String mask(String code) {
    String python = python(code);
    StringBuilder ascii = new StringBuilder(python.length());
    python.codePoints().forEach(c -> ascii.append(mask(c)));
    return ascii.toString();
  }

  /** Replaces no more than what is no Python. */
  static String python(String code) {
    String typed = SESSION.matcher(code).find() ? typed(code) : code;
    return MAGIC.matcher(typed).replaceAll(m -> statement(m.group(), m.end(1) - m.start()));
  }

  private static String statement(String line, int indent) {
    return line.substring(0, indent) + "0" + " ".repeat(line.length() - indent - 1);
  }

  /** Keeps what was typed at the prompts of a session, without the prompts. */
  private static String typed(String session) {
    return LINE.matcher(session)
        .replaceAll(
            m -> {
              String line = m.group();
              Matcher prompt = SESSION_LINE.matcher(line);
              int prefix = prompt.find() ? prompt.end() : line.length();
              return Matcher.quoteReplacement(" ".repeat(prefix) + line.substring(prefix));
            });
  }

  private static String mask(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t' || (codePoint >= ' ' && codePoint < 127)) {
      return Character.toString(codePoint);
    }
    boolean name = codePoint == '…' || Character.isUnicodeIdentifierPart(codePoint);
    boolean blank = codePoint == '\r' || codePoint == '\f';
    String mask = blank ? " " : name && codePoint > 127 ? "x" : "$";
    return mask.repeat(Character.charCount(codePoint));
  }
}
