package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds quizzes that could not be read, and so were not checked. */
public final class Unrecognised implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/unrecognised",
          Severity.WARNING,
          "A section called a quiz holds no question in a known dialect");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Heading heading : document.quiz().unrecognised()) {
      reporter.report(
          document,
          heading.span(),
          Message.of(
                  "no question under '"
                      + heading.text()
                      + "' could be read, so its answers are not checked;"
                      + " write it in one of the known dialects")
              .help(
                  "known are options '**A)** text', 'A) text' or '- A: text' with a line 'Answer: A',"
                      + " and lists of boxes, '- [x] text'"));
    }
  }
}
