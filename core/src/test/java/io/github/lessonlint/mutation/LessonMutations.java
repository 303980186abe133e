package io.github.lessonlint.mutation;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults of what lessons are known by. */
final class LessonMutations {

  private LessonMutations() {}

  static List<Mutation> all() {
    // A lesson of another name leaves those that require it alone.
    String orphans = "prerequisites/unknown";
    return List.of(
        Mutation.of(
                "lesson/duplicate-slug",
                "slug of another lesson of the topic",
                s -> other(s, "slug", o -> o.topic().equals(s.lesson().topic()), Lesson::slug))
            .with(orphans, "prerequisites/self", "prerequisites/cycle"),
        Mutation.of(
                "lesson/duplicate-canonical-id",
                "id of another lesson",
                s -> other(s, "canonical_id", o -> true, Lesson::canonicalId))
            .with(orphans),
        Mutation.of("lesson/number-mismatch", "another number", s -> s.set("number", "17"))
            .with(orphans),
        Mutation.of(
            "lesson/title-mismatch",
            "another title",
            s -> s.set("title", "\"Cooking in Copper Pots\"")),
        Mutation.of("lesson/title-mismatch", "another heading", LessonMutations::heading),
        Mutation.of("lesson/level-mismatch", "another level", LessonMutations::level),
        Mutation.of(
                "lesson/canonical-id-mismatch", "another number in it", s -> id(s, "[0-9]+", "77"))
            .with(orphans),
        Mutation.of(
                "lesson/canonical-id-mismatch",
                "another topic in it",
                s -> id(s, "^[a-z]+", s.lesson().topic().equals("java") ? "delivery" : "java"))
            .with(orphans, "lesson/duplicate-canonical-id"),
        Mutation.of(
                "lesson/slug-mismatch", "another slug", s -> s.set("slug", "\"cooking-in-copper\""))
            .with(orphans),
        Mutation.of("lesson/missing-asset", "another file", LessonMutations::asset));
  }

  /** Takes over what another lesson has. */
  private static Stream<Planted> other(
      Subject s, String key, Predicate<Lesson> which, Function<Lesson, Optional<String>> value) {
    return s.others()
        .filter(which)
        .flatMap(o -> value.apply(o).stream())
        .flatMap(v -> s.set(key, '"' + v + '"'));
  }

  private static Stream<Planted> heading(Subject s) {
    return s.document().headings().stream()
        .filter(h -> h.level() == 1)
        .map(h -> s.replace(h.textSpan(), "Cooking in Copper Pots"));
  }

  private static Stream<Planted> level(Subject s) {
    return Stream.of("beginner", "intermediate", "advanced", "overachiever")
        .filter(level -> !s.lesson().level().equals(Optional.of(level)))
        .flatMap(level -> s.set("level", '"' + level + '"'));
  }

  private static Stream<Planted> id(Subject s, String part, String by) {
    String id = s.lesson().canonicalId().orElseThrow();
    return s.set("canonical_id", '"' + id.replaceFirst(part, by) + '"');
  }

  private static Stream<Planted> asset(Subject s) {
    return Stream.of("diagrams", "examples")
        .flatMap(s::items)
        .map(Value::span)
        .map(span -> s.replace(span, s.text(span).replace("assets/", "assets/no-")));
  }
}
