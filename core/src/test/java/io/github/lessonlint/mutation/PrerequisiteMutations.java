package io.github.lessonlint.mutation;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults of what lessons require. */
final class PrerequisiteMutations {
  private static final List<String> LEVELS =
      List.of("beginner", "intermediate", "advanced", "overachiever");

  private PrerequisiteMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.of("prerequisites/unknown", "misspelt", PrerequisiteMutations::misspelt),
        Mutation.of("prerequisites/self", "itself", s -> add(s, s.lesson())),
        Mutation.of("prerequisites/cycle", "what requires it", PrerequisiteMutations::cycle),
        Mutation.of("prerequisites/ambiguous", "a number of two", PrerequisiteMutations::number),
        Mutation.of("prerequisites/duplicate", "the same twice", PrerequisiteMutations::twice),
        Mutation.of("prerequisites/level-inversion", "a harder one", s -> add(s, o -> harder(s, o)))
            .with("prerequisites/cycle"),
        Mutation.of("prerequisites/order-inversion", "a later one", s -> add(s, o -> later(s, o)))
            .with("prerequisites/cycle"));
  }

  private static Stream<Planted> misspelt(Subject s) {
    return s.items("prerequisites")
        .map(
            item ->
                s.text(item.span()).startsWith("\"")
                    ? s.insert(item.span().start() + 3, "zz")
                    : s.replace(item.span(), "99"));
  }

  private static Stream<Planted> add(Subject s, Predicate<Lesson> which) {
    return s.others().filter(which).flatMap(other -> add(s, other));
  }

  /** Requires another lesson, after those that are required already. */
  private static Stream<Planted> add(Subject s, Lesson other) {
    Optional<Value.Entry> entry = s.entry("prerequisites");
    String slug = '"' + other.slug().orElseThrow() + '"';
    return entry.stream()
        .map(
            e -> {
              Span list = e.value().span();
              String before = s.items("prerequisites").findAny().isPresent() ? ", " : "";
              return s.insert(list.end() - 1, before + slug);
            });
  }

  private static Stream<Planted> cycle(Subject s) {
    PrerequisiteGraph graph = s.curriculum().prerequisites();
    return s.others()
        .filter(
            other ->
                graph.references(other).stream()
                    .anyMatch(r -> r.target().equals(Optional.of(s.lesson()))))
        .flatMap(other -> add(s, other).map(p -> reportedAtFirst(s, other, p)));
  }

  private static Planted reportedAtFirst(Subject s, Lesson other, Planted planted) {
    return other.path().compareTo(s.path()) < 0
        ? planted.reportedIn(
            other.path(),
            other.document().source().position(other.spanOf("prerequisites").start()).line())
        : planted;
  }

  /** A number that no lesson of the folder has, and two of the topic have. */
  private static Stream<Planted> number(Subject s) {
    return Stream.of(1, 2, 3)
        .filter(n -> count(s, n, o -> o.folder().equals(s.lesson().folder())) == 0)
        .filter(n -> count(s, n, o -> o.topic().equals(s.lesson().topic())) > 1)
        .flatMap(n -> s.set("prerequisites", "[" + n + "]"));
  }

  private static long count(Subject s, int number, Predicate<Lesson> which) {
    return s.curriculum().lessons().stream()
        .filter(which)
        .filter(l -> l.number().orElse(0) == number)
        .count();
  }

  private static Stream<Planted> twice(Subject s) {
    return s.items("prerequisites")
        .map(item -> s.insert(item.span().end(), ", " + s.text(item.span())));
  }

  private static boolean harder(Subject s, Lesson other) {
    return LEVELS.indexOf(other.level().orElseThrow())
        > LEVELS.indexOf(s.lesson().level().orElseThrow());
  }

  private static boolean later(Subject s, Lesson other) {
    return other.folder().equals(s.lesson().folder())
        && other.number().orElseThrow() > s.lesson().number().orElseThrow();
  }
}
