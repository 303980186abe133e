package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Finds link definitions that no link uses. */
public final class UnusedDefinition implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("links/unused-definition", Severity.WARNING, "No link uses a link definition");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    List<LinkDefinition> unused =
        Definitions.of(document, curriculum).stream()
            .filter(d -> !d.used() && !d.duplicate())
            .toList();
    if (unused.isEmpty()) {
      return;
    }
    Set<String> mentioned = Definitions.mentioned(document);
    for (LinkDefinition definition : unused) {
      if (!mentioned.contains(LinkDefinition.fold(definition.label()))) {
        reporter.report(document, definition.span(), message(document, definition));
      }
    }
  }

  private static Message message(Document document, LinkDefinition definition) {
    Message message =
        Message.of(
            "no link uses the definition of '"
                + definition.label()
                + "'; remove it, or link to it with '[text]["
                + definition.label()
                + "]'");
    return Definitions.lines(document.source(), definition)
        .map(lines -> message.suggest("Remove the definition", lines, ""))
        .orElse(message);
  }
}
