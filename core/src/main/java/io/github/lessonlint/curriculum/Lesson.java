package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A document that is a lesson, with its identity. What the front matter lacks or gives in a wrong
 * type is empty here.
 *
 * @param document the file
 * @param number the front matter's {@code number}
 * @param title the front matter's {@code title}
 * @param slug the front matter's {@code slug}
 * @param canonicalId the front matter's {@code canonical_id}
 * @param level the front matter's {@code level}
 * @param topic the path of the topic: the folder above the level folders, or the file's own folder
 *     where there are none; empty for the root
 * @param prerequisites the entries of {@code prerequisites}, in the order of the file
 * @param keys what the curriculum calls these keys
 */
public record Lesson(
    Document document,
    OptionalInt number,
    Optional<String> title,
    Optional<String> slug,
    Optional<String> canonicalId,
    Optional<String> level,
    String topic,
    List<Value.Scalar> prerequisites,
    LessonKeys keys) {

  public Lesson {
    prerequisites = List.copyOf(prerequisites);
  }

  /** Returns the file's path. */
  public String path() {
    return document.path();
  }

  /** Returns the path of the folder the file is in; empty for the root. */
  public String folder() {
    return document.source().folder();
  }

  /** Returns how messages call the lesson: its slug, else its path. */
  public String name() {
    return slug.orElse(path());
  }

  /**
   * Returns where to report on the front matter as a whole: its first line; without front matter
   * the first line of the file.
   */
  public Span head() {
    return document
        .source()
        .lineSpan(
            document
                .frontMatter()
                .map(f -> document.source().lines().line(f.span().start()))
                .orElse(1));
  }

  /**
   * Returns a top-level value of the front matter.
   *
   * @param key the key's name in the default schema
   */
  public Optional<Value> value(String key) {
    return document.frontMatter().flatMap(f -> f.get(keys.of(key)));
  }

  /**
   * Returns the span of a top-level value of the front matter, or {@link #head()}.
   *
   * @param key the key's name in the default schema
   */
  public Span spanOf(String key) {
    return value(key).map(Value::span).orElseGet(this::head);
  }

  /** Lessons of a run are equal if they are the same file. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lesson lesson && lesson.path().equals(path());
  }

  @Override
  public int hashCode() {
    return path().hashCode();
  }

  @Override
  public String toString() {
    return path();
  }
}
