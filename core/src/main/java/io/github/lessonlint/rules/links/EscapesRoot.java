package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds links to places outside the repository. */
public final class EscapesRoot implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("links/escapes-root", Severity.ERROR, "A link leads out of the repository");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.EscapesRoot escaped) {
        String text =
            "'" + target.path() + "' leads out of the repository, where readers cannot follow";
        reporter.report(
            document,
            target.span(),
            FileSuggestion.add(text, escaped.path(), target, document, curriculum));
      }
    }
  }
}
