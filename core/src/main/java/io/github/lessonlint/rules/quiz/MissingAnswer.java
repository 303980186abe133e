package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds questions without a key. */
public final class MissingAnswer implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/missing-answer",
          Severity.ERROR,
          "A question with options says nowhere which of them is right");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      boolean complete = question.certain() && question.options().size() > 1;
      if (complete && question.keyed() == Quiz.Keyed.NOWHERE) {
        reporter.report(document, question.span(), message(question));
      }
    }
  }

  private static Message message(Quiz.Question question) {
    String last = question.options().get(question.options().size() - 1).label();
    String todo =
        last.isEmpty()
            ? "check the box of the right option, as in '- [x]'"
            : "add a line such as '**Answer: " + last + "** - why' after option " + last;
    return Message.of("this question has options but no answer; " + todo);
  }
}
