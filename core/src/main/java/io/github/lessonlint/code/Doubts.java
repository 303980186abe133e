package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeBlock;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells when a fault that an engine found is probably none of the author's: where code is left out,
 * where a site's build puts text in, and where the code itself says that it does not compile.
 */
final class Doubts {
  private static final int MAX_LINE = 2000;

  /** Dots that stand alone, not those that end a sentence or a string; gaps to fill in. */
  private static final Pattern OMISSION =
      Pattern.compile("(?<![\\w.\"'])(?:\\.{3,}|…)(?![\\w.\"'])|\\?{3}|_{4}");

  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[^{}\\n]*\\}\\}|\\{%|%\\}|<%|%>|\\{\\{[#/<%]|\\*!\\*|\\*/!\\*");

  /** What version control writes where two changes meet. */
  private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7})(?: .*)?");

  /** A comment with nothing in it, or one in place of a value: a gap for the learner to fill. */
  private static final Pattern GAP = Pattern.compile("\\S\\s+(?://|#)\\s*$|=\\s+(?://|/\\*|#\\s)");

  /** A comment that says that what follows is another way to write what is above it. */
  private static final Pattern ALTERNATIVE =
      Pattern.compile("^\\s*(?://|#|--|/\\*)+\\s*(?:or|OR|Or)\\b");

  private static final Pattern COMMENT = Pattern.compile("//|#|/\\*|--|<!--");

  /** Words with which a comment announces a fault. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b\\w*errors?\\b|n[o']t compile|compilation|\\binvalid\\b|\\billegal\\b"
              + "|not allowed|not valid|❌");

  private static final Pattern COMPLAINT =
      Pattern.compile(
          "\\b(?:Syntax|Indentation|Tab)Error\\b|(?m)^\\S*\\.java:[0-9]+: error:|\\berror: ");

  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*+(?:`{3}|~{3})");

  private Doubts() {}

  /**
   * Returns why a fault is not to be trusted, if it is not.
   *
   * @param block the code
   * @param offset where the fault is in it
   * @param next the block after it
   */
  static Optional<String> about(CodeBlock block, int offset, Optional<CodeBlock> next) {
    if (!block.closed() || FENCE.matcher(block.text()).find()) {
      return Optional.of("its fence is not closed where it should be");
    }
    if (next.filter(Doubts::isComplaint).isPresent()) {
      return Optional.of("the block after it shows the error");
    }
    String code = block.text();
    String[] lines = code.split("\n", -1);
    int line =
        (int)
            code.substring(0, Math.min(offset, code.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
    String text = shorten(lines[line]);
    if (COMMENT.split(text, 2).length == 2 && ANNOUNCED.matcher(COMMENT.split(text, 2)[1]).find()) {
      return Optional.of("the code says itself that it does not compile");
    }
    if (TEMPLATE.matcher(text).find()) {
      return Optional.of("a template puts code in here");
    }
    if (CONFLICT.matcher(text.strip()).matches()) {
      return Optional.of("it shows a merge conflict");
    }
    if (ALTERNATIVE.matcher(shorten(neighbour(lines, line, -1))).find()) {
      return Optional.of("it shows two ways to write the same");
    }
    boolean atEnd = code.substring(Math.min(offset, code.length())).isBlank();
    boolean omission =
        omission(text)
            || omission(neighbour(lines, line, -1))
            || omission(neighbour(lines, line, 1))
            || (atEnd && code.lines().anyMatch(Doubts::omission));
    return omission ? Optional.of("code is left out here") : Optional.empty();
  }

  /** Returns whether a block shows what a compiler or an interpreter says of the code before. */
  private static boolean isComplaint(CodeBlock block) {
    boolean output = block.fenced() && Languages.of(block.language()).isEmpty();
    return output && COMPLAINT.matcher(block.text()).find();
  }

  private static boolean omission(String line) {
    String text = shorten(line);
    return OMISSION.matcher(text).find() || GAP.matcher(text).find();
  }

  /** Returns the nearest line that is not blank, upwards or downwards. */
  private static String neighbour(String[] lines, int line, int step) {
    for (int i = line + step; i >= 0 && i < lines.length; i += step) {
      if (!lines[i].isBlank()) {
        return lines[i];
      }
    }
    return "";
  }

  private static String shorten(String line) {
    return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE);
  }
}
