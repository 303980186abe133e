package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds links to paths of the author's own computer. */
public final class AbsolutePath implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/absolute-path",
          Severity.WARNING,
          "A link names a path that holds on one computer only");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.AbsolutePath) {
        reporter.report(
            document,
            target.span(),
            Message.of(
                "'"
                    + target.path()
                    + "' is a path of one computer; link to a file of the repository, relative to"
                    + " this one"));
      }
    }
  }
}
