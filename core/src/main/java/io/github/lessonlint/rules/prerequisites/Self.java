package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.Fix;
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
        reporter.report(
            lesson.document(), reference.entry().span(), message(lesson, reference.entry()));
      }
    }
  }

  /**
   * A number may well be meant as that of a lesson of another folder: nothing to remove then. A
   * name may stand for another, too; that it may go is for a person to confirm.
   */
  private static Message message(Lesson lesson, Value.Scalar entry) {
    String name = entry.text();
    boolean number = lesson.number().isPresent() && name.matches("[0-9]+");
    if (number) {
      return Message.of(
          "prerequisite "
              + name
              + " is the number of this lesson itself; if a lesson of another folder is meant,"
              + " write its slug");
    }
    Message message =
        Message.of(
            "prerequisite '" + name + "' is this lesson itself; remove it or name another lesson");
    return PrerequisiteEdits.removal(lesson, entry)
        .map(Fix::unsafe)
        .map(message::fix)
        .orElse(message);
  }
}
