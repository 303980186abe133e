package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds prerequisites that name no lesson. */
public final class Unknown implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo("prerequisites/unknown", Severity.ERROR, "A prerequisite names no lesson");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    for (Reference reference : curriculum.prerequisites().references(lesson)) {
      if (reference.candidates().isEmpty()) {
        Value.Scalar entry = reference.entry();
        reporter.report(
            lesson.document(), entry.span(), message(lesson, entry, curriculum.lessons()));
      }
    }
  }

  private static Message message(Lesson lesson, Value.Scalar entry, List<Lesson> lessons) {
    String name = entry.text().strip();
    if (NUMBER.matcher(name).matches()) {
      return Message.of(
          "prerequisite "
              + name
              + " names no lesson: neither this folder nor the topic has a lesson with that"
              + " number");
    }
    Optional<String> meant = meant(lesson, name, lessons);
    Message message =
        Message.of(
            "prerequisite '"
                + name
                + "' names no lesson"
                + (meant.isPresent()
                    ? Suggestions.didYouMean(meant)
                    : "; use the slug, the canonical id or the number of a lesson"));
    return meant
        .map(
            m ->
                message.suggest(
                    "Replace '" + name + "' with '" + m + "'", entry.span(), "\"" + m + "\""))
        .orElse(message);
  }

  /** The slug or id that was probably meant, of the same topic if possible. */
  private static Optional<String> meant(Lesson lesson, String name, List<Lesson> lessons) {
    String slug = LessonName.kebab(name);
    List<Lesson> others = lessons.stream().filter(l -> !l.equals(lesson)).toList();
    List<String> near =
        others.stream()
            .filter(l -> l.topic().equals(lesson.topic()))
            .flatMap(Unknown::names)
            .toList();
    List<String> all = others.stream().flatMap(Unknown::names).toList();
    if (all.contains(slug)) {
      return Optional.of(slug);
    }
    return Suggestions.nearest(name, near).or(() -> Suggestions.nearest(name, all));
  }

  private static Stream<String> names(Lesson lesson) {
    return Stream.concat(lesson.slug().stream(), lesson.canonicalId().stream());
  }
}
