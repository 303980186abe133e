package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds keys in an answer list for no question. */
public final class UnmatchedAnswer implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/unmatched-answer",
          Severity.ERROR,
          "A list of answers has an answer to a question that is not there");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.StrayKey key : document.quiz().strayKeys()) {
      reporter.report(
          document,
          key.span(),
          "there is no question "
              + key.question()
              + " for this answer; renumber it or take it out");
    }
  }
}
