package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.Optional;

/**
 * A link or an image.
 *
 * @param kind how it is written
 * @param image whether it shows an image
 * @param span the whole construct; of raw HTML from the start of the tag to the end of the target
 * @param text the text as a reader sees it; for an image its alternative text; of raw HTML nothing
 * @param described for an image whether it has an alternative text or says that it needs none, as
 *     {@code alt=""} does
 * @param target where it leads, with Markdown escapes and entities resolved and percent-encoding
 *     kept; empty for a reference, whose target stands in its definition
 * @param targetSpan where the target stands in the file, without {@code <}, {@code >} or quotes;
 *     for a reference where its label stands
 * @param label the label of a reference, as written
 */
public record Link(
    Kind kind,
    boolean image,
    Span span,
    String text,
    boolean described,
    String target,
    Span targetSpan,
    Optional<String> label) {

  /** How a link is written. */
  public enum Kind {
    /** {@code [text](target)}. */
    INLINE,
    /** {@code [text][label]}, {@code [label][]} or {@code [label]}, with a definition. */
    REFERENCE,
    /** The same with no definition; it may be meant as plain text. */
    UNDEFINED_REFERENCE,
    /** {@code <https://…>}. */
    AUTOLINK,
    /** An attribute {@code href} or {@code src} of raw HTML. */
    HTML
  }
}
