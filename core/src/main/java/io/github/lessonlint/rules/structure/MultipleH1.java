package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Habits;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.List;

/** Finds lessons with several titles. */
public final class MultipleH1 implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "structure/multiple-h1", Severity.WARNING, "More than one heading of the first level");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    List<Lesson> several =
        curriculum.lessons().stream().filter(MultipleH1::hasSeveralTitles).toList();
    for (Lesson lesson : Habits.slips(several, curriculum.lessons().size())) {
      List<Heading> titles = titles(lesson);
      int others = titles.size() - 2;
      String more =
          others > 0 ? ", and so " + (others > 1 ? "are " : "is ") + others + " more" : "";
      reporter.report(
          lesson.document(),
          titles.get(1).span(),
          "'"
              + titles.get(1).text()
              + "' is a second heading of the first level after the one on line "
              + Outline.of(lesson.document()).line(titles.get(0))
              + more
              + "; keep one as the title, and write '##' for sections");
    }
  }

  private static boolean hasSeveralTitles(Lesson lesson) {
    List<Heading> titles = titles(lesson);
    return titles.size() > 1
        && isTitleOf(titles.get(0), lesson)
        && lesson.document().codeBlocks().stream().allMatch(CodeBlock::closed);
  }

  private static List<Heading> titles(Lesson lesson) {
    return Outline.of(lesson.document()).headings().stream()
        .filter(h -> h.level() == 1 && !h.text().isBlank())
        .toList();
  }

  /** Whether the page repeats the title; where it does not, it is free to begin with a section. */
  private static boolean isTitleOf(Heading heading, Lesson lesson) {
    String shown = LessonName.kebab(heading.text());
    return lesson
        .title()
        .map(LessonName::kebab)
        .map(title -> title.contains(shown) || shown.contains(title))
        .orElse(true);
  }
}
