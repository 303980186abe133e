package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.OptionalInt;

/** Finds lessons that require one of a harder level. */
public final class LevelInversion implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "prerequisites/level-inversion",
          Severity.WARNING,
          "A lesson requires one of a harder level");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Settings settings = curriculum.settings();
    OptionalInt own = rank(lesson, settings);
    if (own.isEmpty()) {
      return;
    }
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      reference
          .target()
          .filter(target -> rank(target, settings).orElse(0) > own.getAsInt())
          .ifPresent(
              target ->
                  reporter.report(
                      lesson.document(),
                      reference.entry().span(),
                      "a lesson of level "
                          + name(own, settings)
                          + " requires '"
                          + target.name()
                          + "', which is of level "
                          + name(rank(target, settings), settings)
                          + "; require an easier lesson, or raise the level of this one"));
    }
  }

  private static OptionalInt rank(Lesson lesson, Settings settings) {
    OptionalInt rank = lesson.level().map(settings::rank).orElse(OptionalInt.empty());
    String folder = lesson.folder().substring(lesson.folder().lastIndexOf('/') + 1);
    return rank.isPresent() ? rank : settings.rankOfFolder(folder);
  }

  private static String name(OptionalInt rank, Settings settings) {
    return settings.levels().get(rank.orElse(0)).names().get(0);
  }
}
