package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds lessons of one topic that share a slug. */
public final class DuplicateSlug implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/duplicate-slug", Severity.ERROR, "Two lessons of one topic have the same slug");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Duplicates.report(
        curriculum.lessons(),
        "slug",
        Lesson::slug,
        Lesson::topic,
        "give each lesson of a topic its own",
        reporter);
  }
}
