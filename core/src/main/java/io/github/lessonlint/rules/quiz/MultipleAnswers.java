package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds several keys where one is asked for. */
public final class MultipleAnswers implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/multiple-answers",
          Severity.ERROR,
          "A question that asks for one option has several answers");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      boolean several = question.keys().stream().map(Quiz.Key::option).distinct().count() > 1;
      if (question.certain() && question.selection() == Quiz.Selection.SINGLE && several) {
        reporter.report(document, question.keys().get(1).span(), message(question));
      }
    }
  }

  private static String message(Quiz.Question question) {
    return question.keys().size()
        + " answers are given but the question does not say that several options may be right;"
        + " keep one, or ask for several, as in 'Select all that apply'";
  }
}
