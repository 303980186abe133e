package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.List;

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
      boolean complete = question.certain() && isWhole(question);
      if (complete && question.keyed() == Quiz.Keyed.NOWHERE) {
        reporter.report(document, question.span(), message(question));
      }
    }
  }

  private static boolean isWhole(Quiz.Question question) {
    return question.options().size() > 1 || question.selection() == Quiz.Selection.TEXT;
  }

  private static Message message(Quiz.Question question) {
    List<Quiz.Option> options = question.options();
    if (options.isEmpty()) {
      return Message.of("this question has no answer; write one");
    }
    String last = options.get(options.size() - 1).label();
    return Message.of(
        "this question has options but no answer; " + advice(question.dialect(), last));
  }

  private static String advice(String dialect, String last) {
    return switch (dialect) {
      case "task-list", "mkdocs-quiz" -> "check the box of the right option, as in '- [x]'";
      case "liascript" -> "mark the right option, as in '[(X)]'";
      case "lettered", "lettered-list", "lettered-plain", "bulleted-letters" ->
          "add a line such as '**Answer: " + last + "** - why' after option " + last;
      default -> "say which of them is right";
    };
  }
}
