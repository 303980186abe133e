package io.github.lessonlint.rule;

import java.util.Set;

/**
 * A rule with options. In the configuration file they stand beside the rule's severity, one key a
 * record component, in camel case as in the record.
 *
 * @param <O> the options: a record of strings, numbers, booleans and lists of them
 */
public interface Configurable<O extends Record> {

  /** Returns the options in force; of a rule fresh from the registry the defaults. */
  O options();

  /**
   * Returns the names of options that are lists of globs of files. They are written relative to the
   * folder of the configuration file; the rule gets them relative to the root.
   */
  default Set<String> globs() {
    return Set.of();
  }

  /** Returns the same rule with other options. */
  Rule with(O options);
}
