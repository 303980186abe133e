package io.github.lessonlint.rules.links;

import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds images that are not there. */
public final class MissingImage extends MissingTargets {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/missing-image", Severity.ERROR, "An image is shown whose file does not exist");

  /** Creates the rule with default options. */
  public MissingImage() {
    this(IgnoreOptions.NONE);
  }

  private MissingImage(IgnoreOptions options) {
    super(true, options);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule with(IgnoreOptions other) {
    return new MissingImage(other);
  }
}
