package io.github.lessonlint.rules.code;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.Locale;

/** Finds code blocks that are in another language than their label says. */
public final class WrongLanguage implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code/wrong-language",
          Severity.WARNING,
          "A code block is in another language than its label says");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      curriculum
          .verdict(block)
          .flatMap(verdict -> verdict.likely())
          .ifPresent(label -> report(document, block, label, reporter));
    }
  }

  private static void report(Document document, CodeBlock block, String label, Reporter reporter) {
    String info = document.source().text(block.infoSpan());
    int at = Math.max(0, info.toLowerCase(Locale.ROOT).indexOf(block.language()));
    int start = block.infoSpan().start() + at;
    Span span = new Span(start, start + block.language().length());
    String written = document.source().text(span);
    reporter.report(
        document,
        span,
        Message.of(
                "this block is labelled '"
                    + written
                    + "', as which it does not parse, but it looks like '"
                    + label
                    + "'; label it so")
            .suggest("Replace '" + written + "' with '" + label + "'", span, label));
  }
}
