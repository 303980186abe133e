package io.github.lessonlint.rules.links;

import java.util.List;

/**
 * The options of rules about missing files.
 *
 * @param ignore globs of files that only a build makes, relative to the root
 */
public record IgnoreOptions(List<String> ignore) {
  /** Ignores nothing. */
  static final IgnoreOptions NONE = new IgnoreOptions(List.of());

  public IgnoreOptions {
    ignore = List.copyOf(ignore);
  }
}
