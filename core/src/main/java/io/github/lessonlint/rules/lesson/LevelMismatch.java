package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Habits;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds lessons whose level is not that of their folder. */
public final class LevelMismatch implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/level-mismatch", Severity.WARNING, "The level is not that of the folder");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Settings settings = curriculum.settings();
    Map<String, List<Lesson>> folders =
        curriculum.lessons().stream()
            .filter(l -> Levels.own(l, settings).isPresent())
            .filter(l -> !Levels.folders(l, settings).isEmpty())
            .collect(Collectors.groupingBy(Lesson::folder));
    for (List<Lesson> folder : folders.values()) {
      List<Lesson> differing =
          folder.stream().filter(l -> !Levels.isOfItsFolder(l, settings)).toList();
      Habits.slips(differing, folder.size())
          .forEach(
              lesson ->
                  reporter.report(
                      lesson.document(), lesson.spanOf("level"), message(lesson, settings)));
    }
  }

  private static String message(Lesson lesson, Settings settings) {
    String folder = Levels.folders(lesson, settings).get(0);
    return "the level '"
        + lesson.level().orElse("")
        + "' is not that of the folder '"
        + folder
        + "'; write '"
        + settings.levels().get(settings.rankOfFolder(folder).orElseThrow()).names().get(0)
        + "', or move the lesson";
  }
}
