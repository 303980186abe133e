package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.Optional;

/**
 * A fenced or indented code block, or code that a comment hides from readers.
 *
 * @param span from the first character of the opening fence to the end of the closing one
 * @param fenced whether it has fences
 * @param closed whether a closing fence is there; always true for an indented block
 * @param info the info string, as written and trimmed; empty where there is none
 * @param infoSpan where the info string stands
 * @param text the code, de-indented as Markdown wants it, with {@code \n} after each line
 * @param lines where each line of {@code text} stands in the file
 * @param comment the comment on the line right before the block
 */
public record CodeBlock(
    Span span,
    boolean fenced,
    boolean closed,
    String info,
    Span infoSpan,
    String text,
    CodeLines lines,
    Optional<Comment> comment) {

  /** Returns whether it stands in a comment, which says what other blocks have in its fence. */
  public boolean hidden() {
    return !fenced && !info.isEmpty();
  }

  /**
   * Returns the first word of the info string in lower case, without what renderers add to it:
   * {@code java} of {@code Java,ignore}, of {@code java:Main.java}, of <code>{.java .numberLines}
   * </code> and of {@code java {1,3}}. Empty where there is none.
   */
  public String language() {
    return InfoString.language(info);
  }

  /**
   * Returns the span in the file of a range of {@link #text()}.
   *
   * @param start the first offset, 0-based
   * @param end the offset after the last
   */
  public Span toFile(int start, int end) {
    int from = lines.toFile(text, start);
    return new Span(from, Math.max(from, lines.toFile(text, end)));
  }
}
