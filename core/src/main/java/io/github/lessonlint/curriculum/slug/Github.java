package io.github.lessonlint.curriculum.slug;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /**
   * Returns the ids of the headings of a page; those with images twice, since the site leaves out
   * the alternative text, which the library takes in.
   */
  @Override
  public Set<String> ids(List<PageHeading> headings) {
    Set<String> ids = IdStyle.super.ids(headings);
    List<PageHeading> bare = headings.stream().map(PageHeading::withoutImages).toList();
    if (!bare.equals(headings)) {
      ids.addAll(IdStyle.super.ids(bare));
    }
    return ids;
  }

  static String slug(String text) {
    return Characters.keep(
            text.toLowerCase(Locale.ROOT), c -> c == ' ' || c == '-' || Characters.isWord(c))
        .replace(' ', '-');
  }
}
