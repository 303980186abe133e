package io.github.lessonlint.rules.links;

import java.util.List;
import java.util.Set;

/**
 * The options of rules about missing files.
 *
 * @param ignore globs of files that only a build makes, relative to the root
 */
public record IgnoreOptions(List<String> ignore) {
  /** Ignores nothing. */
  static final IgnoreOptions NONE = new IgnoreOptions(List.of());

  /** The names of those that are globs. */
  static final Set<String> GLOBS = Set.of("ignore");

  public IgnoreOptions {
    ignore = List.copyOf(ignore);
  }
}
