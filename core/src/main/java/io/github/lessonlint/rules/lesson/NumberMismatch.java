package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;

/** Finds lessons whose number is not that of their file name. */
public final class NumberMismatch implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/number-mismatch",
          Severity.WARNING,
          "The number in the front matter is not that of the file name");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    for (Lesson lesson : Numbers.differing(curriculum)) {
      int ofFile = Numbers.ofFile(lesson, curriculum.settings()).orElseThrow();
      Span span = lesson.spanOf("number");
      reporter.report(
          lesson.document(),
          span,
          Message.of(
                  "the number "
                      + lesson.number().orElseThrow()
                      + " is not that of '"
                      + FileName.of(lesson, curriculum.settings()).name()
                      + "'; write "
                      + ofFile
                      + ", or rename the file")
              .suggest("Write " + ofFile, span, Integer.toString(ofFile)));
    }
  }
}
