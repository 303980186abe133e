package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.MathText;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import java.util.List;

/** Finds reference links without a definition, where they are plainly meant as links. */
public final class UndefinedReference implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/undefined-reference",
          Severity.ERROR,
          "A reference link has no definition for its label");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Link link : document.links()) {
      if (link.kind() == Link.Kind.UNDEFINED_REFERENCE) {
        ReferenceText.of(document.source(), link.span())
            .filter(reference -> isMeant(reference, link, document, curriculum))
            .ifPresent(r -> reporter.report(document, link.targetSpan(), message(r, document)));
      }
    }
  }

  private static boolean isMeant(
      ReferenceText reference, Link link, Document document, Curriculum curriculum) {
    boolean usesReferences = document.definitions().stream().anyMatch(LinkDefinition::used);
    return (usesReferences ? reference.mayBeLink() : reference.mustBeLink())
        && !MathText.contains(document.source().text(), link.span())
        && !takesInOthers(document)
        && !isDefinedForAll(reference.label(), curriculum);
  }

  /** Whether the page takes in other files, where the definition may stand. */
  private static boolean takesInOthers(Document document) {
    String text = document.source().text(document.body());
    return text.contains("{{#include") || text.contains("{% include") || text.contains("--8<--");
  }

  /** Whether a file that holds nothing but definitions, which builds append to pages, has it. */
  private static boolean isDefinedForAll(String label, Curriculum curriculum) {
    return curriculum.documents().stream()
        .filter(d -> d.headings().isEmpty() && d.links().isEmpty())
        .flatMap(d -> d.definitions().stream())
        .anyMatch(d -> d.label().equalsIgnoreCase(label));
  }

  private static Message message(ReferenceText reference, Document document) {
    List<String> labels = document.definitions().stream().map(LinkDefinition::label).toList();
    return Message.of(
        "the label '"
            + reference.label().replaceAll("\\s+", " ")
            + "' has no definition in this file, so that no link is shown"
            + Suggestions.didYouMean(Suggestions.nearest(reference.label(), labels)));
  }
}
