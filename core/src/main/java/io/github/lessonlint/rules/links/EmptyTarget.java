package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds links without a target. */
public final class EmptyTarget implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("links/empty-target", Severity.WARNING, "A link has no target");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.Empty) {
        reporter.report(
            document,
            target.span(),
            target.image()
                ? "the image has no file; name one or remove the image"
                : "the link leads nowhere; give it a target or make it plain text");
      }
    }
  }
}
