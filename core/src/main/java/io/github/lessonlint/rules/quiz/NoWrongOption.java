package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.OptionalInt;

/**
 * Finds questions in which every option is right. Where only one may be right, that is {@link
 * MultipleAnswers}'s business.
 */
public final class NoWrongOption implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/no-wrong-option", Severity.WARNING, "Every option of a question is marked right");

  /** Of two options, a fair question may well have two right ones. */
  private static final int MIN_OPTIONS = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      boolean several = question.certain() && question.selection() != Quiz.Selection.SINGLE;
      if (several && question.options().size() >= MIN_OPTIONS && allRight(question)) {
        reporter.report(
            document,
            question.span(),
            "every option of this question is marked right, so there is nothing to choose;"
                + " add a wrong one, or take the mark from those that are wrong");
      }
    }
  }

  private static boolean allRight(Quiz.Question question) {
    long right =
        question.keys().stream()
            .map(Quiz.Key::option)
            .filter(OptionalInt::isPresent)
            .distinct()
            .count();
    return right == question.options().size();
  }
}
