package io.github.lessonlint.curriculum.slug;

import java.util.Locale;

/**
 * Pandoc with its own Markdown: letters, numbers, {@code _}, {@code -} and {@code .} stay, a run of
 * blanks becomes a hyphen, what stands before the first letter goes. <a
 * href="https://pandoc.org/MANUAL.html#extension-auto_identifiers">Documentation</a>.
 */
public final class Pandoc implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    String kept = Characters.keep(heading.text().toLowerCase(Locale.ROOT), Pandoc::isKept);
    String id = String.join("-", kept.strip().split("\\s+"));
    int letter = 0;
    while (letter < id.length() && !Character.isLetter(id.codePointAt(letter))) {
      letter += Character.charCount(id.codePointAt(letter));
    }
    return letter == id.length() ? "section" : id.substring(letter);
  }

  private static boolean isKept(int c) {
    return Character.isLetter(c)
        || Characters.isNumber(c)
        || Character.isWhitespace(c)
        || c == '_'
        || c == '-'
        || c == '.';
  }

  @Override
  public Numbering numbering() {
    return new FirstFree();
  }

  @Override
  public CustomIds customIds() {
    return CustomIds.TAKEN;
  }
}
