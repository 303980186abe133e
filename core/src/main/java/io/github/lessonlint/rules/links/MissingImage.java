package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Set;

/** Finds images that are not there. */
public final class MissingImage implements DocumentRule, Configurable<IgnoreOptions> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/missing-image", Severity.ERROR, "An image is shown whose file does not exist");

  private final IgnoreOptions options;
  private final MissingTargets targets;

  /** Creates the rule with default options. */
  public MissingImage() {
    this(IgnoreOptions.NONE);
  }

  private MissingImage(IgnoreOptions options) {
    this.options = options;
    this.targets = new MissingTargets(true, "image", options);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public IgnoreOptions options() {
    return options;
  }

  @Override
  public Set<String> globs() {
    return IgnoreOptions.GLOBS;
  }

  @Override
  public Rule with(IgnoreOptions other) {
    return new MissingImage(other);
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    targets.report(document, curriculum, reporter);
  }
}
