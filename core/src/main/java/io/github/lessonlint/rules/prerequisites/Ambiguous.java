package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds prerequisites that fit several lessons. */
public final class Ambiguous implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "prerequisites/ambiguous", Severity.WARNING, "A prerequisite fits several lessons");

  /** How many of the lessons to name. */
  private static final int SHOWN = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      if (reference.candidates().size() > 1) {
        String candidates =
            reference.candidates().stream()
                .limit(SHOWN)
                .map(Lesson::path)
                .collect(Collectors.joining(", "));
        Optional<String> name = Optional.of(reference.entry().text().strip());
        boolean byId = reference.candidates().stream().allMatch(c -> c.canonicalId().equals(name));
        int more = reference.candidates().size() - SHOWN;
        reporter.report(
            lesson.document(),
            reference.entry().span(),
            "prerequisite '"
                + reference.entry().text()
                + "' fits several lessons: "
                + candidates
                + (more > 0 ? " and " + more + " more" : "")
                + (byId ? "; give each an id of its own" : "; name one by its canonical id"));
      }
    }
  }
}
