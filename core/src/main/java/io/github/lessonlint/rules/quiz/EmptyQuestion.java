package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds questions without a stem. */
public final class EmptyQuestion implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("quiz/empty-question", Severity.ERROR, "A question asks nothing");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      if (question.certain() && question.stem().text().isEmpty()) {
        reporter.report(
            document,
            question.span(),
            "this question has options but asks nothing; write the question above its options");
      }
    }
  }
}
