package io.github.lessonlint.code.xml;

/**
 * A start tag.
 *
 * @param start the offset of its {@code <}
 * @param name the name of its element; empty if there is no tag
 */
record Tag(int start, String name) {
  static final Tag NONE = new Tag(0, "");

  /** Returns the start tag that ends before an offset; no attribute can contain {@code <}. */
  static Tag endingAt(String text, int end, String name) {
    int start = text.lastIndexOf("<" + name, Math.max(0, end - 1));
    return start < 0 ? NONE : new Tag(start, name);
  }
}
