package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds code blocks at which an engine broke. */
public final class EngineFailed implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lessonlint/engine-failed",
          Severity.WARNING,
          "A code block could not be checked because the parser broke");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      curriculum
          .verdict(block)
          .filter(v -> v.status() == CodeVerdict.Status.FAILED)
          .ifPresent(v -> reporter.report(document, block.infoSpan(), message(v)));
    }
  }

  private static Message message(CodeVerdict verdict) {
    String reason = verdict.reason().orElse("the parser broke");
    return Message.of("this block was not checked: " + reason)
        .help("that is no fault of the lesson; all other blocks were checked");
  }
}
