package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * Sites of their own making: every run of characters that are not letters or digits becomes one
 * hyphen. Custom ids are left to whoever knows the site: the id of the text counts as well.
 */
public final class Kebab implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    StringBuilder id = new StringBuilder(heading.text().length());
    heading.text().toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(id, c));
    int end = id.length();
    return id.substring(0, end > 0 && id.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static void append(StringBuilder id, int c) {
    if (Character.isLetterOrDigit(c) || Characters.isMark(c)) {
      id.appendCodePoint(c);
    } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
      id.append('-');
    }
  }

  @Override
  public Numbering numbering() {
    return new FirstFree();
  }

  @Override
  public CustomIds customIds() {
    return CustomIds.TEXT;
  }

  @Override
  public boolean readsHtml() {
    return true;
  }
}
