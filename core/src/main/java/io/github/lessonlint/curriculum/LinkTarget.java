package io.github.lessonlint.curriculum;

import io.github.lessonlint.source.Span;

/**
 * A target that a document names, in a link or in a link definition.
 *
 * @param text the target, with Markdown escapes resolved and percent-encoding kept
 * @param span where it stands in the file
 * @param form how it is written
 * @param image whether it is that of an image
 * @param resolution what became of it
 */
public record LinkTarget(String text, Span span, Form form, boolean image, Resolution resolution) {

  /** Returns the path that the target names, percent-decoded, without query and fragment. */
  public String path() {
    String path = TargetParts.of(text).path();
    return Percent.decode(path).orElseGet(() -> Percent.decodeAscii(path));
  }

  /**
   * Returns whether the target starts at the root of the site. Where in the site a file is then,
   * the file alone does not tell.
   */
  public boolean isFromRoot() {
    return text.startsWith("/");
  }

  /**
   * Returns the target with another path, escaped in the style of this one.
   *
   * @param folder the folder of the document
   * @param path the path to lead to, relative to the same place as the folder
   */
  public String leadingTo(String folder, String path) {
    return new TargetStyle(this).withPath(folder, path);
  }

  /** Returns the same for a link that has to name a Markdown file with its own extension. */
  public String leadingToSource(String folder, String path) {
    return new TargetStyle(this).withSource(folder, path);
  }

  /** Returns the target with another fragment, escaped in the style of this one. */
  public String withFragment(String fragment) {
    return new TargetStyle(this).withFragment(fragment);
  }

  /** How a target is written, which decides what must be escaped in it. */
  public enum Form {
    /** {@code [text](target)} and {@code [label]: target}. */
    BARE,
    /** The same between {@code <} and {@code >}, where blanks are allowed. */
    BRACKETED,
    /** An attribute of raw HTML. */
    HTML,
    /** {@code <https://…>}. */
    AUTOLINK,
    /** A value of the front matter. */
    FRONT_MATTER
  }
}
