package io.github.lessonlint.curriculum.slug;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Python-Markdown with its extension {@code toc}, which MkDocs builds on: nothing but ASCII stays,
 * accents are taken off, and a run of blanks and hyphens becomes one hyphen. Equal ids get {@code
 * _1}, {@code _2}, and so does an empty one. <a
 * href="https://python-markdown.github.io/extensions/toc/">Documentation</a>.
 */
public final class PythonMarkdown implements IdStyle {
  private static final int LAST_ASCII = 0x7F;

  @Override
  public String slug(PageHeading heading) {
    String kept =
        Characters.keep(
            Normalizer.normalize(heading.text(), Normalizer.Form.NFKD), PythonMarkdown::isKept);
    return Characters.joined(kept.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isKept(int c) {
    return c <= LAST_ASCII
        && (Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == '_' || c == '-');
  }

  @Override
  public Numbering numbering() {
    return new Underscored();
  }

  @Override
  public CustomIds customIds() {
    return CustomIds.RESERVED;
  }

  /** Counts a number at the end of an id up until it is free; one without a number gets 1. */
  private static final class Underscored implements Numbering {
    private static final int LONGEST_NUMBER = 9;

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    @Override
    public String next(String slug) {
      if (!slug.isEmpty() && used.add(slug)) {
        return slug;
      }
      int bar = numberStart(slug);
      String stem = bar < 0 ? slug : slug.substring(0, bar);
      int number =
          last.computeIfAbsent(slug, s -> bar < 0 ? 0 : Integer.parseInt(s.substring(bar + 1)));
      do {
        number++;
      } while (!used.add(stem + "_" + number));
      last.put(slug, number);
      return stem + "_" + number;
    }

    @Override
    public void take(String id) {
      used.add(id);
    }

    /** Where {@code _} and a number stand at the end of an id; -1 where they do not. */
    private static int numberStart(String id) {
      int digit = id.length();
      while (digit > 0 && Characters.isAsciiDigit(id.charAt(digit - 1))) {
        digit--;
      }
      boolean number = digit < id.length() && id.length() - digit <= LONGEST_NUMBER;
      return number && digit > 0 && id.charAt(digit - 1) == '_' ? digit - 1 : -1;
    }
  }
}
