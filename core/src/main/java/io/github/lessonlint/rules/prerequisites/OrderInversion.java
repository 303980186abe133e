package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds lessons that require a later one of their folder. */
public final class OrderInversion implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "prerequisites/order-inversion",
          Severity.WARNING,
          "A lesson requires a later one of the same folder");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      reference
          .target()
          .filter(target -> target.folder().equals(lesson.folder()))
          .filter(target -> comesLater(target, lesson))
          .ifPresent(
              target ->
                  reporter.report(
                      lesson.document(),
                      reference.entry().span(),
                      "lesson "
                          + lesson.number().orElse(0)
                          + " requires '"
                          + target.name()
                          + "', which is lesson "
                          + target.number().orElse(0)
                          + " of the same folder; swap their numbers, or remove the prerequisite"));
    }
  }

  private static boolean comesLater(Lesson target, Lesson lesson) {
    return target.number().isPresent()
        && lesson.number().isPresent()
        && target.number().getAsInt() > lesson.number().getAsInt();
  }
}
