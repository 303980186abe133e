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

/** Finds targets that no browser understands as they were meant. */
public final class MalformedUrl implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("links/malformed-url", Severity.ERROR, "A link target is no valid URL or path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.Malformed fault) {
        reporter.report(document, target.span(), message(document, curriculum, target, fault));
      }
    }
  }

  private static Message message(
      Document document, Curriculum curriculum, LinkTarget target, Resolution.Malformed fault) {
    String text = "'" + target.text() + "' is no valid target: " + fault.problem();
    if (fault.repaired().isPresent()) {
      String repaired = fault.repaired().get();
      return TargetEdit.certain(Message.of(text), document, curriculum, target, repaired);
    }
    return fault
        .path()
        .map(path -> FileSuggestion.add(text, path, target, document, curriculum))
        .orElse(Message.of(text));
  }
}
