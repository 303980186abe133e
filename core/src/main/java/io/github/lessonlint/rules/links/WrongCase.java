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
import io.github.lessonlint.source.Paths;

/** Finds links that only work where upper and lower case do not matter. */
public final class WrongCase implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/wrong-case",
          Severity.ERROR,
          "A link spells a file name with other upper and lower case letters");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.WrongCase found) {
        reporter.report(
            document, target.span(), message(document, curriculum, target, found.actual()));
      }
    }
  }

  private static Message message(
      Document document, Curriculum curriculum, LinkTarget target, String actual) {
    String folder = document.source().folder();
    String replacement = target.leadingTo(folder, actual);
    Message message =
        Message.of(
            "link target '"
                + target.path()
                + "' is called '"
                + Paths.relativize(folder, actual)
                + "'; where case matters, it is not found");
    return target.isFromRoot()
        ? message
        : TargetEdit.certain(message, document, curriculum, target, replacement);
  }
}
