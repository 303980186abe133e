package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.HashMap;
import java.util.Map;

/** Finds link definitions that an earlier one of the same label makes ineffective. */
public final class DuplicateDefinition implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/duplicate-definition",
          Severity.WARNING,
          "Two link definitions have the same label");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    Map<String, LinkDefinition> first = new HashMap<>();
    for (LinkDefinition definition : Definitions.of(document, curriculum)) {
      LinkDefinition earlier =
          first.putIfAbsent(LinkDefinition.fold(definition.label()), definition);
      if (earlier != null) {
        reporter.report(document, definition.span(), message(document, earlier, definition));
      }
    }
  }

  private static Message message(Document document, LinkDefinition first, LinkDefinition second) {
    int line = document.source().position(first.span().start()).line();
    String text = "'" + second.label() + "' is defined in line " + line + " already, ";
    if (!first.target().equals(second.target())) {
      return Message.of(
          text + "and leads elsewhere there; only that counts, so keep one, or change a label");
    }
    Message message = Message.of(text + "in the same way; remove one of the two");
    return Definitions.lines(document.source(), second)
        .map(lines -> message.fix("Remove the second definition", lines, ""))
        .orElse(message);
  }
}
