package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Block.ListItem;
import io.github.lessonlint.source.Span;
import java.util.Optional;

/**
 * One line or block of a body, taken out of the lists, quotes and HTML around it.
 *
 * @param kind what it is
 * @param span where it stands; of a heading its text
 * @param source as long as the span: the Markdown as written, with tags and comments blanked out,
 *     so that an offset in it is an offset in the span
 * @param text what a reader sees; of code the code, of a table its source
 * @param opens whether it is the first line of its paragraph
 * @param depth how many lists are around it
 * @param item the list item that begins with it
 * @param title what it says, if it is a heading
 * @param html whether it stands in a block of raw HTML
 */
public record Piece(
    Kind kind,
    Span span,
    String source,
    String text,
    boolean opens,
    int depth,
    Optional<ListItem> item,
    Optional<Title> title,
    boolean html) {

  public enum Kind {
    HEADING,
    LINE,
    CODE,
    /** A comment that begins with a word for an answer, or is a letter: readers do not see it. */
    COMMENT,
    /** A table, a rule, HTML without text of its own. */
    OTHER
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Returns whether it is a line that begins as the options of some dialect do. */
  public boolean isLabelled() {
    return is(Kind.LINE) && OptionLabel.at(source, 0).isPresent();
  }

  /** Returns the number of the ordered list item that begins with it. */
  public Optional<Integer> itemNumber() {
    return item.flatMap(ListItem::number);
  }

  /** Returns the span in the file of a range of {@link #source}. */
  public Span part(int from, int to) {
    return new Span(span.start() + from, span.start() + to);
  }
}
