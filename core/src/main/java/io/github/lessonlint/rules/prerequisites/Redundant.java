package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Map;
import java.util.Optional;

/** Finds prerequisites that others imply. */
public final class Redundant implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "prerequisites/redundant",
          Severity.OFF,
          "A prerequisite is already required through another one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Map<Lesson, Lesson> redundant = curriculum.prerequisites().redundant(lesson);
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      Optional<Lesson> through = reference.target().map(redundant::get);
      if (through.isPresent()) {
        Message message =
            Message.of(
                "prerequisite '"
                    + reference.entry().text()
                    + "' is already required through '"
                    + through.get().name()
                    + "'; remove it");
        reporter.report(
            lesson.document(),
            reference.entry().span(),
            PrerequisiteEdits.removal(lesson, reference.entry()).map(message::fix).orElse(message));
      }
    }
  }
}
