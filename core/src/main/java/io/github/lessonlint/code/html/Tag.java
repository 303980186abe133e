package io.github.lessonlint.code.html;

/**
 * A start tag or an end tag.
 *
 * @param name the name of its element in lower case
 * @param start where its {@code <} stands: 0-based, UTF-16 units
 * @param end the offset after its {@code >}
 * @param kind which of both it is
 */
record Tag(String name, int start, int end, Kind kind) {

  /** What a tag does. */
  enum Kind {
    OPENS,
    CLOSES,
    /** A start tag that ends in {@code />}. */
    EMPTY
  }
}
