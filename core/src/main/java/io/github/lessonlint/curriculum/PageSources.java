package io.github.lessonlint.curriculum;

import io.github.lessonlint.source.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files a page of a site may be built from, by its path. */
final class PageSources {
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,7})$");
  private static final Set<String> HTML = Set.of("html", "htm");
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");
  private static final List<String> SOURCES =
      List.of("md", "markdown", "mdx", "ipynb", "Rmd", "qmd", "rst", "adoc");

  private PageSources() {}

  /** Returns the extension of a path without its dot. */
  static Optional<String> extension(String path) {
    Matcher extension = EXTENSION.matcher(Paths.name(path));
    return extension.find() ? Optional.of(extension.group(1)) : Optional.empty();
  }

  /** Returns the paths from which a page may be built, the likeliest first. */
  static List<String> of(String page) {
    List<String> sources = new ArrayList<>();
    String extension = extension(page).orElse("");
    if (page.isEmpty() || MARKDOWN.contains(extension)) {
      return sources;
    }
    if (HTML.contains(extension)) {
      String stem = page.substring(0, page.length() - extension.length() - 1);
      SOURCES.forEach(source -> sources.add(stem + "." + source));
      if (Paths.name(stem).equals("index")) {
        sources.add(Paths.parent(page));
      }
    } else {
      SOURCES.forEach(source -> sources.add(page + "." + source));
    }
    return sources;
  }
}
