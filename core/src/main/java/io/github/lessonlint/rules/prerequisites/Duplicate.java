package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lessons that are required twice. */
public final class Duplicate implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "prerequisites/duplicate", Severity.WARNING, "The same prerequisite is given twice");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Map<String, Reference> byPath = new HashMap<>();
    Map<String, Reference> byText = new HashMap<>();
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      Optional<String> path = reference.target().map(Lesson::path);
      Reference first =
          path.isPresent()
              ? byPath.putIfAbsent(path.get(), reference)
              : byText.putIfAbsent(reference.entry().text(), reference);
      if (first != null) {
        reporter.report(
            lesson.document(), reference.entry().span(), message(lesson, first, reference));
      }
    }
  }

  private static Message message(Lesson lesson, Reference first, Reference second) {
    String earlier = first.entry().text();
    String later = second.entry().text();
    Message message =
        Message.of(
            earlier.equals(later)
                ? "prerequisite '" + later + "' is given twice; remove one"
                : "prerequisites '"
                    + earlier
                    + "' and '"
                    + later
                    + "' are the same lesson; remove one");
    return PrerequisiteEdits.removal(lesson, second.entry())
        .map(fix -> isCertain(earlier, later) ? fix : fix.unsafe())
        .map(message::fix)
        .orElse(message);
  }

  /** Of a number and a name for one lesson, the number may be that of another by mistake. */
  private static boolean isCertain(String earlier, String later) {
    return earlier.equals(later)
        || !(NUMBER.matcher(earlier).matches() || NUMBER.matcher(later).matches());
  }
}
