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
    List<Lesson> others = lessons.stream().filter(l -> !l.equals(lesson)).toList();
    List<String> called =
        others.stream().filter(l -> isCalled(l, name)).flatMap(Unknown::name).toList();
    if (called.size() == 1) {
      return Optional.of(called.get(0));
    }
    List<String> near =
        others.stream()
            .filter(l -> l.topic().equals(lesson.topic()))
            .flatMap(Unknown::names)
            .filter(n -> !isNumberedLike(n, name))
            .toList();
    List<String> all =
        others.stream().flatMap(Unknown::names).filter(n -> !isNumberedLike(n, name)).toList();
    return Suggestions.nearest(name, near).or(() -> Suggestions.nearest(name, all));
  }

  /** Returns whether a name is the title of a lesson, its file, or its slug in other letters. */
  private static boolean isCalled(Lesson lesson, String name) {
    String kebab = LessonName.kebab(fileName(name));
    return Stream.of(lesson.slug(), lesson.title(), Optional.of(fileName(lesson.path())))
        .flatMap(Optional::stream)
        .anyMatch(n -> LessonName.kebab(n).equals(kebab));
  }

  /** The last part of a path without the extension of a Markdown file; a name that is no path. */
  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
  }

  /** Lessons whose names differ in a number alone are mixed up by nobody's slip of the finger. */
  private static boolean isNumberedLike(String other, String name) {
    return NUMBER.matcher(other).replaceAll("0").equals(NUMBER.matcher(name).replaceAll("0"));
  }

  /** What to call a lesson in another one's prerequisites. */
  private static Stream<String> name(Lesson lesson) {
    return names(lesson).limit(1);
  }

  private static Stream<String> names(Lesson lesson) {
    return Stream.concat(lesson.slug().stream(), lesson.canonicalId().stream());
  }
}
