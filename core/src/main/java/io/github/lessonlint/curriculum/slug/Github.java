package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * github.com: lower case; everything goes but letters, marks, decimal digits, connectors such as
 * {@code _}, hyphens and spaces; each space becomes a hyphen. Numbers as <a
 * href="https://github.com/Flet/github-slugger">github-slugger</a> does.
 */
public final class Github implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    return slug(heading.literal());
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

  static String slug(String text) {
    return Characters.keep(
            text.toLowerCase(Locale.ROOT), c -> c == ' ' || c == '-' || Characters.isWord(c))
        .replace(' ', '-');
  }
}
