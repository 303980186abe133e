package io.github.lessonlint.rules;

import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rules.lessonlint.UndecodableFile;
import java.util.List;

/** The catalogue: every rule there is, in the order in which they are listed to people. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** Returns all rules, with default options. */
  public static List<Rule> all() {
    return List.of(new UndecodableFile());
  }
}
