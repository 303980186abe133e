package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds images without alternative text. */
public final class MissingAltText implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("links/missing-alt-text", Severity.OFF, "An image has no alternative text");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Link link : document.links()) {
      if (link.image() && !link.described()) {
        reporter.report(
            document,
            link.span(),
            link.kind() == Link.Kind.HTML
                ? "the image has no alternative text; say in 'alt' what it shows, or write"
                    + " 'alt=\"\"' if it is mere decoration"
                : "the image has no alternative text; say between '[' and ']' what it shows");
      }
    }
  }
}
