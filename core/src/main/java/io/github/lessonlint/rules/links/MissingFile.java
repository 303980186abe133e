package io.github.lessonlint.rules.links;

import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds links to files that are not there. */
public final class MissingFile extends MissingTargets {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/missing-file", Severity.ERROR, "A link leads to a file that does not exist");

  /** Creates the rule with default options. */
  public MissingFile() {
    this(IgnoreOptions.NONE);
  }

  private MissingFile(IgnoreOptions options) {
    super(false, options);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule with(IgnoreOptions other) {
    return new MissingFile(other);
  }
}
