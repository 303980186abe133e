package io.github.lessonlint.code;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the lines for which a site's build puts other files into a code block, by which tool they
 * are understood.
 */
final class InsertedFiles {
  private static final List<Pattern> LINES =
      List.of(
          // PyMdown Extensions, and where the dashes are to be seen: --8<-- "a.json"
          Pattern.compile("^\\s*+\\W{0,3}?-+8<-+(?:\\s|$)"),
          // Markdown-Include, in its two forms: {! a.json !}, {* a.json *}
          Pattern.compile("^\\s*\\{([!*])>?\\s*+[^!*\\n]{1,300}\\1\\}\\s*$"),
          // Sphinx: .. literalinclude:: a.json
          Pattern.compile("^\\s*\\.\\. (?:literal)?include::\\s"),
          // VitePress: <<< @/a.json
          Pattern.compile("^\\s*<<< ?(?:@|~|\\.{0,2}/)\\S"),
          // Paradox: @@snip [a.json](/a.json)
          Pattern.compile("^\\s*@@snip\\s*\\["),
          // Asciidoctor: include::a.json[]
          Pattern.compile("^\\s*include::\\S+\\[.*\\]\\s*$"));

  private InsertedFiles() {}

  /** Returns whether one of the lines stands for a file. */
  static boolean areIn(List<String> lines) {
    return lines.stream().anyMatch(line -> LINES.stream().anyMatch(p -> p.matcher(line).find()));
  }
}
