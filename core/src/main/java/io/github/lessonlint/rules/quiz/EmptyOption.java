package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds options without a text. */
public final class EmptyOption implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("quiz/empty-option", Severity.ERROR, "An option of a question says nothing");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      if (question.certain()) {
        check(document, question, reporter);
      }
    }
  }

  private static void check(Document document, Quiz.Question question, Reporter reporter) {
    for (Quiz.Option option : question.options()) {
      if (option.text().text().isEmpty()) {
        reporter.report(document, option.labelSpan(), message(option));
      }
    }
  }

  private static String message(Quiz.Option option) {
    String name = option.label().isEmpty() ? "this option" : "option '" + option.label() + "'";
    return name + " is empty; write its text or take it out";
  }
}
