package io.github.lessonlint.rule;

/**
 * A rule with options. In the configuration file they stand beside the rule's severity, one key a
 * record component, in camel case as in the record.
 *
 * @param <O> the options: a record of strings, numbers, booleans and lists of them
 */
public interface Configurable<O extends Record> {

  /** Returns the options in force; of a rule fresh from the registry the defaults. */
  O options();

  /** Returns the same rule with other options. */
  Rule with(O options);
}
