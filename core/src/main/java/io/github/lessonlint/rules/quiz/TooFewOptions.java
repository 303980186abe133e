package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds questions with a single option. */
public final class TooFewOptions implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/too-few-options",
          Severity.ERROR,
          "A question gives fewer than two options to choose from");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      if (!question.certain() || question.selection() == Quiz.Selection.TEXT) {
        continue;
      }
      if (question.options().isEmpty()) {
        String message = "this question has an answer but no options; add at least two";
        reporter.report(document, question.span(), message);
      } else if (question.options().size() == 1) {
        String message = "this is the only option of its question; add at least one more";
        reporter.report(document, question.options().get(0).span(), message);
      }
    }
  }
}
