package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * GitLab: as github.com, but a run of hyphens becomes one, and an id of nothing but digits, which
 * would be the number of an issue, gets a prefix. <a
 * href="https://docs.gitlab.com/user/markdown/#heading-ids-and-links">Documentation</a>.
 */
public final class Gitlab implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    String text = heading.literal().strip().toLowerCase(Locale.ROOT);
    String id =
        Characters.joined(Characters.keep(text, c -> c == ' ' || c == '-' || Characters.isWord(c)));
    boolean number = !id.isEmpty() && id.chars().allMatch(Characters::isAsciiDigit);
    return number ? "anchor-" + id : id;
  }

  @Override
  public Numbering numbering() {
    return new Counted();
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
