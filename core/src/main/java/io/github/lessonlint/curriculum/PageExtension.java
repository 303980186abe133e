package io.github.lessonlint.curriculum;

import java.util.Locale;

/** With what extension a link names a Markdown file: the values of {@code links.extensions}. */
public enum PageExtension {
  /** Its own. */
  MD,
  /** That of the page which a site builds from it. */
  HTML,
  /** None, as the site serves it. */
  NONE;

  /**
   * Returns the value of the configuration.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static PageExtension named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns the extension of a path that is not the Markdown file's own. */
  public static PageExtension of(String path) {
    boolean html =
        PageSources.extension(path)
            .filter(e -> e.toLowerCase(Locale.ROOT).startsWith("htm"))
            .isPresent();
    return html ? HTML : NONE;
  }
}
