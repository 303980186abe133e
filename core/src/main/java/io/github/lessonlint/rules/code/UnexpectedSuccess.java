package io.github.lessonlint.rules.code;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Set;

/** Finds code blocks that are marked as faulty and are not. */
public final class UnexpectedSuccess implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code/unexpected-success",
          Severity.ERROR,
          "A code block is marked 'expect-error' and has no error");

  /** Formats in which what parses has no error; a program that parses may still have one. */
  private static final Set<String> FORMATS =
      Set.of("json", "jsonc", "json5", "yaml", "xml", "properties");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      boolean sound = curriculum.verdict(block).filter(UnexpectedSuccess::isUnexpected).isPresent();
      if (sound) {
        reporter.report(
            document,
            block.infoSpan(),
            "this block is marked 'expect-error' but has no error; take the mark off or put the"
                + " error back");
      }
    }
  }

  private static boolean isUnexpected(CodeVerdict verdict) {
    return verdict.expectsError()
        && verdict.status() == CodeVerdict.Status.ACCEPTED
        && FORMATS.contains(verdict.language());
  }
}
