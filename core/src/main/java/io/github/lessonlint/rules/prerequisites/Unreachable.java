package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds lessons that no path leads to. */
public final class Unreachable implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "prerequisites/unreachable",
          Severity.OFF,
          "No path leads from a first lesson to this one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    for (Lesson lesson : curriculum.prerequisites().unreachable()) {
      reporter.report(
          lesson.document(),
          lesson.spanOf("prerequisites"),
          "no lesson without prerequisites leads here, so nobody can get to this lesson; break the"
              + " cycle that it is part of or stands behind");
    }
  }
}
