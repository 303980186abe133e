package io.github.lessonlint.code.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed into the shell of a database, among what the shell prints. */
final class Sessions {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

  /** That of psql, mysql, sqlite3 and their like, at the start of a statement. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "^[ \\t]*(?:[\\w./@:-]*=[*!]?[#>]|(?:mysql|sqlite|SQL|MySQL|duckdb|cqlsh(?::\\w+)?|MariaDB \\[[^\\]\\n]*\\])>)(?= |$)");

  /** The same where a statement goes on. */
  private static final Pattern NEXT =
      Pattern.compile("^[ \\t]*(?:[\\w./@:-]*[-(*'\"$][#>]|\\.{3}>|[-'\"`(]>|>)(?= |$)");

  private Sessions() {}

  /**
   * Returns a text of the same length without prompts, and without what was printed. A text whose
   * first line has no prompt stays as it is.
   */
  static String typed(String text) {
    if (!PROMPT.matcher(text.stripLeading()).lookingAt()) {
      return text;
    }
    StringBuilder typed = new StringBuilder();
    boolean continued = false;
    for (String line : LINE_END.split(text)) {
      int from = typedFrom(line, continued);
      String code = line.substring(from).strip();
      boolean meta = code.startsWith("\\") || code.startsWith(".");
      int start = meta ? line.stripTrailing().length() : from;
      typed.append(" ".repeat(start)).append(line, start, line.length());
      continued = !code.isEmpty() && !meta && !code.endsWith(";") && !code.endsWith("\\G");
    }
    return typed.toString();
  }

  /** Returns where in a line starts what is typed; its end if nothing is. */
  private static int typedFrom(String line, boolean continued) {
    Matcher prompt = PROMPT.matcher(line);
    if (prompt.find()) {
      return prompt.end();
    }
    Matcher next = NEXT.matcher(line);
    if (continued && next.find()) {
      return next.end();
    }
    return continued ? 0 : line.stripTrailing().length();
  }
}
