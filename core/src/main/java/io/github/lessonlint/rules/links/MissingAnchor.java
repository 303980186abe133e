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
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.source.Paths;
import java.util.Optional;
import java.util.Set;

/** Finds links to headings and ids that their page does not have. */
public final class MissingAnchor implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/missing-anchor",
          Severity.ERROR,
          "A link names a heading or id that its page does not have");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.MissingAnchor missing) {
        reporter.report(document, target.span(), message(document, curriculum, target, missing));
      }
    }
  }

  private static Message message(
      Document document,
      Curriculum curriculum,
      LinkTarget target,
      Resolution.MissingAnchor missing) {
    Set<String> anchors = curriculum.links().anchors(missing.path());
    Optional<String> meant =
        Rewording.longer(missing.fragment(), anchors)
            .or(() -> Suggestions.nearest(missing.fragment(), anchors))
            .or(() -> Rewording.of(missing.fragment(), anchors));
    Message message =
        Message.of(
            page(document, missing.path())
                + " has no heading or id '"
                + missing.fragment()
                + "'"
                + Suggestions.didYouMean(meant));
    if (meant.isEmpty()) {
      return message;
    }
    String replacement = target.withFragment(meant.get());
    return TargetEdit.guess(message, target, replacement);
  }

  private static String page(Document document, String path) {
    return path.equals(document.path())
        ? "this page"
        : "'" + Paths.relativize(document.source().folder(), path) + "'";
  }
}
