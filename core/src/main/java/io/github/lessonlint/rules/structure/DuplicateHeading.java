package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds headings that stand twice under the same heading. */
public final class DuplicateHeading implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "structure/duplicate-heading",
          Severity.OFF,
          "The same heading twice under the same heading");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /**
   * What makes two headings the same.
   *
   * @param parent the index of the heading above, -1 at the top
   */
  private record Place(int parent, int level, String text) {}

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Outline outline = Outline.of(lesson.document());
    Deque<Integer> above = new ArrayDeque<>();
    Map<Place, Heading> first = new HashMap<>();
    for (int i = 0; i < outline.headings().size(); i++) {
      Heading heading = outline.headings().get(i);
      while (!above.isEmpty() && outline.headings().get(above.peek()).level() >= heading.level()) {
        above.pop();
      }
      int parent = above.isEmpty() ? -1 : above.peek();
      above.push(i);
      String text = LessonName.kebab(heading.text());
      if (!text.isEmpty() && !outline.isOfQuiz(i)) {
        Heading earlier = first.putIfAbsent(new Place(parent, heading.level(), text), heading);
        if (earlier != null) {
          report(outline, heading, earlier, reporter);
        }
      }
    }
  }

  private static void report(Outline outline, Heading heading, Heading earlier, Reporter reporter) {
    reporter.report(
        outline.document(),
        heading.span(),
        "the heading '"
            + heading.text()
            + "' is already on line "
            + outline.line(earlier)
            + "; say what makes this section another one, or join the two");
  }
}
