package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * kramdown with {@code input: GFM}, which is what Jekyll uses unless told otherwise: nearly as
 * github.com, with tabs and with equal ids only counted.
 */
public final class KramdownGfm implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    return Characters.keep(
            heading.text().toLowerCase(Locale.ROOT),
            c -> c == ' ' || c == '\t' || c == '-' || Characters.isWord(c))
        .replace(' ', '-')
        .replace('\t', '-');
  }

  @Override
  public Numbering numbering() {
    return new Counted();
  }

  @Override
  public CustomIds customIds() {
    return CustomIds.APART;
  }
}
