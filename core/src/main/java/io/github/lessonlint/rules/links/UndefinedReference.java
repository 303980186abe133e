package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.MathText;
import io.github.lessonlint.curriculum.SlugAlgorithm;
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
    List<Link> undefined =
        document.links().stream().filter(l -> l.kind() == Link.Kind.UNDEFINED_REFERENCE).toList();
    if (undefined.isEmpty() || curriculum.links().hasForeignBlocks(document)) {
      return;
    }
    boolean usesReferences = document.definitions().stream().anyMatch(LinkDefinition::used);
    for (Link link : undefined) {
      ReferenceText.of(document.source(), link.span())
          .filter(
              r -> (usesReferences || isSlip(r.label(), document)) ? r.mayBeLink() : r.mustBeLink())
          .filter(r -> !MathText.contains(document.source().text(), link.span()))
          .filter(r -> !curriculum.links().isDefinedForAll(r.label()))
          .filter(r -> !isDefined(r.label(), document))
          .filter(r -> !isHeading(r.label(), document, curriculum))
          .ifPresent(r -> reporter.report(document, link.targetSpan(), message(r, document)));
    }
  }

  /** Whether there is a definition that nothing uses, and whose label is spelled alike. */
  private static boolean isSlip(String label, Document document) {
    List<String> unused =
        document.definitions().stream().filter(d -> !d.used()).map(LinkDefinition::label).toList();
    return Suggestions.nearest(label, unused).isPresent();
  }

  /** The parser compares labels by lower case letters, and misses that {@code ẞ} is {@code SS}. */
  private static boolean isDefined(String label, Document document) {
    String wanted = LinkDefinition.fold(label);
    return document.definitions().stream()
        .anyMatch(d -> LinkDefinition.fold(d.label()).equals(wanted));
  }

  /** Whether it is the text of a heading, which is defined for pandoc and MultiMarkdown. */
  private static boolean isHeading(String label, Document document, Curriculum curriculum) {
    SlugAlgorithm anchors = curriculum.settings().links().anchors();
    if (anchors != SlugAlgorithm.AUTO && anchors != SlugAlgorithm.PANDOC) {
      return false;
    }
    String wanted = LinkDefinition.fold(label);
    return document.headings().stream().anyMatch(h -> LinkDefinition.fold(h.text()).equals(wanted));
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
