package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A block of a document's body, as quiz dialects see it. The block tree lives only while one file
 * is read; a {@link Document} keeps what was found in it.
 */
public sealed interface Block {

  /** Returns where the block stands in the file. */
  Span span();

  /** A heading. */
  record HeadingBlock(Heading heading) implements Block {
    @Override
    public Span span() {
      return heading.span();
    }
  }

  /** A paragraph, line by line. */
  record Paragraph(Span span, List<TextLine> lines) implements Block {}

  /** A bulleted or numbered list. */
  record ListBlock(Span span, boolean ordered, List<ListItem> items) implements Block {}

  /** A fenced or indented code block. */
  record Code(CodeBlock code) implements Block {
    @Override
    public Span span() {
      return code.span();
    }
  }

  /** A block quote, or another container such as an admonition. */
  record Quote(Span span, List<Block> blocks) implements Block {}

  /** A block of raw HTML, as written. */
  record Html(Span span, String text) implements Block {}

  /** A block of another kind: a table, a thematic break. */
  record Other(Span span) implements Block {}

  /**
   * An item of a list.
   *
   * @param span the item with its marker
   * @param marker where the marker stands ({@code -}, {@code 1.})
   * @param number the number of an ordered item, as written
   * @param checked for a task list item whether its box is checked
   * @param blocks what the item holds
   */
  record ListItem(
      Span span,
      Span marker,
      Optional<Integer> number,
      Optional<Boolean> checked,
      List<Block> blocks) {}

  /**
   * One line of a paragraph.
   *
   * @param span the line without indent, quote marks, task box and trailing blanks
   * @param raw the line as written
   * @param text the line as a reader sees it: mark-up and comments taken out, entities and escapes
   *     resolved, code spans kept between backticks so that case and blanks in them still count
   */
  record TextLine(Span span, String raw, String text) {}
}
