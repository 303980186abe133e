package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * mdBook: letters, numbers, {@code _} and {@code -} stay, each blank becomes a hyphen. Up to
 * version 0.4 letters beyond ASCII keep their case, and equal ids are only counted.
 */
public final class MdBook implements IdStyle {
  private final boolean old;

  /**
   * Creates the style of a version.
   *
   * @param old whether it is at most 0.4
   */
  public MdBook(boolean old) {
    this.old = old;
  }

  @Override
  public String slug(PageHeading heading) {
    StringBuilder id = new StringBuilder();
    lower(heading.text().strip()).codePoints().forEach(c -> append(id, c));
    return id.length() == 0 && !old ? "section" : id.toString();
  }

  private String lower(String text) {
    if (!old) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isAsciiLetter(text.charAt(i))) {
        lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return lower.toString();
  }

  private static void append(StringBuilder id, int c) {
    if (Character.isAlphabetic(c) || Characters.isNumber(c) || c == '_' || c == '-') {
      id.appendCodePoint(c);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      id.append('-');
    }
  }

  @Override
  public Numbering numbering() {
    return old ? new Counted() : new FirstFree();
  }

  @Override
  public CustomIds customIds() {
    return CustomIds.APART;
  }

  @Override
  public boolean readsHtml() {
    return true;
  }
}
