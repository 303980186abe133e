package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * kramdown with its own syntax: of the heading as written, mark-up and all, what stands before the
 * first ASCII letter goes, and then whatever is no ASCII letter or digit, space or hyphen. <a
 * href="https://kramdown.gettalong.org/converter/html#auto-ids">Documentation</a>.
 */
public final class Kramdown implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    String source = heading.source();
    int letter = 0;
    while (letter < source.length() && !Characters.isAsciiLetter(source.charAt(letter))) {
      letter++;
    }
    String id =
        Characters.keep(
                source.substring(letter),
                c ->
                    Characters.isAsciiLetter(c)
                        || Characters.isAsciiDigit(c)
                        || c == ' '
                        || c == '-')
            .replace(' ', '-')
            .toLowerCase(Locale.ROOT);
    return id.isEmpty() ? "section" : id;
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
