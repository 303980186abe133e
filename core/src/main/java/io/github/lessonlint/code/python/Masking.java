package io.github.lessonlint.code.python;

import java.util.regex.Pattern;

/**
 * Replaces what is no Python by something of the same length, so that every offset stays true, and
 * what is not ASCII by something that is, so that bytes and UTF-16 units count alike.
 */
final class Masking {
  /** What IPython adds: magics, shell commands, questions. Each counts as a statement. */
  private static final Pattern MAGIC =
      Pattern.compile(
          "(?m)^([ \\t\\f]*)(?:![^=\\n]|[\\w.]+\\?{1,2}[ \\t]*$|\\?\\w"
              + "|\\w+[ \\t]*=[ \\t]*[!%]\\w"
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
    String typed = Session.is(code) ? Session.typed(code) : code;
    return MAGIC.matcher(typed).replaceAll(m -> statement(m.group(), m.end(1) - m.start()));
  }

  private static String statement(String line, int indent) {
    return line.substring(0, indent) + "0" + " ".repeat(line.length() - indent - 1);
  }

  private static String mask(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t' || (codePoint >= ' ' && codePoint < 127)) {
      return Character.toString(codePoint);
    }
    if (codePoint == '\r' || codePoint == '\f') {
      // The grammar takes no form feed, and a carriage return as Python takes a form feed.
      return codePoint == '\f' ? "\r" : " ";
    }
    boolean name = codePoint == '…' || Character.isUnicodeIdentifierPart(codePoint);
    return (name && codePoint > 127 ? "x" : "$").repeat(Character.charCount(codePoint));
  }
}
