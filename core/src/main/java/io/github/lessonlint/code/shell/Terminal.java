package io.github.lessonlint.code.shell;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.Near;
import io.github.lessonlint.code.Session;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what is typed into a terminal from what the terminal shows. */
final class Terminal {
  /**
   * What shells ask with: {@code $}, {@code ~/work$}, {@code ada@host:/#}, {@code [ada@host ~]$}.
   */
  private static final Pattern PROMPT =
      Pattern.compile(
          "^[ \\t]*(?:[\\w.@:~/-]*\\$|%|[\\w.-]+@[\\w.-]+:[\\w/~.-]*#"
              + "|\\[[\\w.-]+@[^\\]\\n]{1,60}\\] ?[$#]|(?:PS )?[A-Z]:\\\\[^>\\n]{0,80}>)(?: |$)",
          Pattern.MULTILINE);

  /**
   * Lines that start as no command does: with a capital and a word or a colon after it, with a mark
   * of a table, a tree or a difference, a number, a word in brackets or with a colon, the level of
   * a log, an object, a bracket after four words, a comparison of what a call gives.
   */
  private static final Pattern SHOWN =
      Pattern.compile(
          "^\\s*(?:[A-Z][a-z]+(?: +['\"(]?[\\w./]|:)|[^\\x00-\\x7F]|\\d|\\[\\w+\\]|[+*-][ -]|\\|(?:-| .*\\|\\s*$)"
              + "|\\[[+~-]\\] |[\\w./-]+(?::\\d+)*: |[A-Z]+\\[\\d+\\] |\\{\"\\w|\\{\\w+: |\\w+\\[\\w+:"
              + "|(?:[\\w.,]+ +){3,12}\\w+\\(|\\w+\\([^()\\n]{1,200}\\) [<>=])"
              + "|\\S {2,}[^\\s#].* {2,}[^\\s#]",
          Pattern.MULTILINE);

  private Terminal() {}

  /** Returns a text of the same length with what is typed. */
  static String typed(String snippet) {
    return Session.typed(snippet, PROMPT);
  }

  /**
   * Returns whether there may be output among the commands. A script with its own head has none.
   */
  static boolean shows(String snippet) {
    return !snippet.startsWith("#!") && SHOWN.matcher(snippet).find();
  }

  /** Returns whether what is wrong is just what many programs print when they are at their end. */
  static boolean isShown(String snippet, List<Fault> faults) {
    return !snippet.startsWith("#!")
        && faults.stream().anyMatch(f -> Near.line(snippet, f.start()).strip().equals("done"));
  }
}
