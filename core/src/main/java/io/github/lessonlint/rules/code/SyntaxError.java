package io.github.lessonlint.rules.code;

import io.github.lessonlint.code.Languages;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds code blocks that their language's parser rejects. */
public final class SyntaxError implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("code/syntax-error", Severity.ERROR, "A code block does not parse");

  private static final String HELP =
      "if that is on purpose, say so on the line before the fence: <!-- lessonlint: expect-error -->,"
          + " or <!-- lessonlint: skip --> for what is no real code";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      curriculum
          .verdict(block)
          .filter(verdict -> !verdict.expectsError() && verdict.likely().isEmpty())
          .ifPresent(verdict -> report(document, verdict, reporter));
    }
  }

  private static void report(Document document, CodeVerdict verdict, Reporter reporter) {
    for (CodeVerdict.Fault fault : verdict.faults(CodeVerdict.Certainty.SYNTAX)) {
      String text =
          "this "
              + Languages.title(verdict.language())
              + " code does not parse: "
              + fault.message();
      reporter.report(document, fault.span(), Message.of(text).help(HELP));
    }
  }
}
