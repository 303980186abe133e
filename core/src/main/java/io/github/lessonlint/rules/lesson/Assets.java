package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that belong to a lesson by its front matter. */
final class Assets {
  /** The keys that list them. */
  static final List<String> KEYS = List.of("diagrams", "examples");

  private Assets() {}

  /** Returns the paths that a key lists. */
  static Stream<Value.Scalar> of(Lesson lesson, String key) {
    Optional<Value> value = lesson.document().frontMatter().flatMap(f -> f.get(key));
    return value.stream()
        .filter(Value.Sequence.class::isInstance)
        .flatMap(v -> ((Value.Sequence) v).items().stream())
        .filter(Value.Scalar.class::isInstance)
        .map(Value.Scalar.class::cast)
        .filter(s -> s.type() == Value.Type.STRING && !s.text().isBlank());
  }
}
