package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.HashMap;
import java.util.Map;

/** Finds options with the same text. */
public final class DuplicateOption implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/duplicate-option", Severity.ERROR, "Two options of a question say the same");

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
    Map<String, Quiz.Option> seen = new HashMap<>();
    for (Quiz.Option option : question.options()) {
      Quiz.Option first = seen.putIfAbsent(Wording.of(option), option);
      if (first != null && !option.text().text().isEmpty()) {
        reporter.report(document, option.span(), message(document, first, option));
      }
    }
  }

  private static String message(Document document, Quiz.Option first, Quiz.Option second) {
    String again = second.label().isEmpty() ? "this option" : "option '" + second.label() + "'";
    String line = "line " + document.source().position(first.span().start()).line();
    String other = first.label().isEmpty() ? "the one" : "option '" + first.label() + "'";
    return again + " says the same as " + other + " on " + line + "; change one of them";
  }
}
