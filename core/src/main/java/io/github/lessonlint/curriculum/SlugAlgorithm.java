package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.slug.Docusaurus;
import io.github.lessonlint.curriculum.slug.Github;
import io.github.lessonlint.curriculum.slug.Gitlab;
import io.github.lessonlint.curriculum.slug.IdStyle;
import io.github.lessonlint.curriculum.slug.Kebab;
import io.github.lessonlint.curriculum.slug.Kramdown;
import io.github.lessonlint.curriculum.slug.KramdownGfm;
import io.github.lessonlint.curriculum.slug.MdBook;
import io.github.lessonlint.curriculum.slug.Nested;
import io.github.lessonlint.curriculum.slug.Pandoc;
import io.github.lessonlint.curriculum.slug.PythonMarkdown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a site makes the ids of headings: the values of the setting {@code links.anchors}. */
public enum SlugAlgorithm {
  /** Nobody said which: an id that any of the others makes is one. Suggests as github.com does. */
  AUTO,
  /** github.com. */
  GITHUB,
  /** GitLab. */
  GITLAB,
  /** A hyphen for every run of what is no letter and no digit. */
  KEBAB,
  /** mdBook, of whatever version. */
  MDBOOK,
  /** Docusaurus. */
  DOCUSAURUS,
  /** kramdown, with the syntax of GitHub, as Jekyll uses it, or with its own. */
  KRAMDOWN,
  /** Python-Markdown, and so MkDocs. */
  PYTHON_MARKDOWN,
  /** Pandoc. */
  PANDOC;

  /**
   * Returns the algorithm of a name as the configuration has it, for example {@code
   * python-markdown}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SlugAlgorithm of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns the name that the configuration has for it. */
  public String configName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the styles whose ids count, the one to suggest from first. */
  List<IdStyle> styles() {
    return switch (this) {
      case AUTO ->
          Stream.concat(
                  Arrays.stream(values()).filter(a -> a != AUTO).flatMap(a -> a.styles().stream()),
                  Stream.of(new Nested()))
              .toList();
      case GITHUB -> List.of(new Github());
      case GITLAB -> List.of(new Gitlab());
      case KEBAB -> List.of(new Kebab());
      case MDBOOK -> List.of(new MdBook(false), new MdBook(true));
      case DOCUSAURUS -> List.of(new Docusaurus());
      case KRAMDOWN -> List.of(new KramdownGfm(), new Kramdown());
      case PYTHON_MARKDOWN -> List.of(new PythonMarkdown());
      case PANDOC -> List.of(new Pandoc());
    };
  }

  /**
   * Returns whether a link finds a heading whose id differs from it in case alone. Browsers compare
   * exactly; github.com has a script that does not.
   */
  boolean ignoresCase() {
    return this == AUTO || this == GITHUB;
  }
}
