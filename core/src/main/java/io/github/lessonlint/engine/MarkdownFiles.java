package io.github.lessonlint.engine;

import java.util.List;
import java.util.Locale;

/** Which files are Markdown, by their names. */
final class MarkdownFiles {
  private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdx");

  private MarkdownFiles() {}

  /** Returns whether a path ends as Markdown files do, in any case. */
  static boolean isMarkdown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith);
  }
}
