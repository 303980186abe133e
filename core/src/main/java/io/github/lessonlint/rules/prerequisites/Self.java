package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds lessons that require themselves. */
public final class Self implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo("prerequisites/self", Severity.ERROR, "A lesson is its own prerequisite");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      if (reference.target().filter(lesson::equals).isPresent()) {
        Message message =
            Message.of(
                "prerequisite '"
                    + reference.entry().text()
                    + "' is this lesson itself; remove it or name another lesson");
        reporter.report(
            lesson.document(),
            reference.entry().span(),
            PrerequisiteEdits.removal(lesson, reference.entry()).map(message::fix).orElse(message));
      }
    }
  }
}
