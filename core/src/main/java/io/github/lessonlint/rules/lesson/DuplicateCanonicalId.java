package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds lessons that share a canonical id. */
public final class DuplicateCanonicalId implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/duplicate-canonical-id",
          Severity.ERROR,
          "Two lessons have the same canonical id");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Duplicates.report(
        curriculum.lessons(),
        "canonical_id",
        Lesson::canonicalId,
        lesson -> "",
        "give each lesson its own",
        reporter);
  }
}
