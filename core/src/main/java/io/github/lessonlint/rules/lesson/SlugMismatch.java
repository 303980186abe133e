package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Habits;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.List;

/** Finds slugs that are not made of the lesson's title. */
public final class SlugMismatch implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo("lesson/slug-mismatch", Severity.INFO, "The slug is not made of the title");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    List<Lesson> named =
        curriculum.lessons().stream()
            .filter(l -> l.slug().isPresent() && l.title().isPresent())
            .toList();
    List<Lesson> differing =
        named.stream().filter(l -> differ(l.slug().orElse(""), l.title().orElse(""))).toList();
    for (Lesson lesson : Habits.slips(differing, named.size())) {
      reporter.report(
          lesson.document(),
          lesson.spanOf("slug"),
          "the slug '"
              + lesson.slug().orElse("")
              + "' is not made of the title '"
              + lesson.title().orElse("")
              + "'; make sure that it is this lesson's");
    }
  }

  /** Whether a slug has words that are not of the title, nor forms or beginnings of its words. */
  private static boolean differ(String slug, String title) {
    TitleText made = TitleText.of(slug);
    TitleText from = TitleText.of(title);
    return made.isComparable(from) && !TitleText.isTemplate(title) && !made.covers(from);
  }
}
