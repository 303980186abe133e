package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds files that could not be read to their end. */
public final class UnparsableFile implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lessonlint/unparsable-file",
          Severity.ERROR,
          "A file is too large, too deeply nested or too slow to read");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    document
        .failure()
        .ifPresent(
            reason ->
                reporter.report(
                    document,
                    document.source().lineSpan(1),
                    Message.of("this file was not checked: " + reason)
                        .help("split it, or exclude it if it is no lesson")));
  }
}
