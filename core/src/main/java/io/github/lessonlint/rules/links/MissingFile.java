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

/** Finds links to files that are not there. */
public final class MissingFile implements DocumentRule, Configurable<IgnoreOptions> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/missing-file", Severity.ERROR, "A link leads to a file that does not exist");

  private final IgnoreOptions options;
  private final MissingTargets targets;

  /** Creates the rule with default options. */
  public MissingFile() {
    this(IgnoreOptions.NONE);
  }

  private MissingFile(IgnoreOptions options) {
    this.options = options;
    this.targets = new MissingTargets(false, "link target", options);
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
    return new MissingFile(other);
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    targets.report(document, curriculum, reporter);
  }
}
