package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the identity of a lesson out of its front matter and its place in the tree. */
public final class LessonReader {
  private final Settings settings;

  /** Creates a reader for curricula with the given settings. */
  public LessonReader(Settings settings) {
    this.settings = settings;
  }

  /** Returns the lesson that a document is. */
  public Lesson read(Document document) {
    Optional<FrontMatter> frontMatter = document.frontMatter();
    return new Lesson(
        document,
        integer(scalar(frontMatter, "number")),
        string(frontMatter, "title"),
        string(frontMatter, "slug"),
        string(frontMatter, "canonical_id"),
        string(frontMatter, "level"),
        topic(document.source().folder()),
        prerequisites(frontMatter),
        settings.keys());
  }

  private String topic(String folder) {
    int slash = folder.lastIndexOf('/');
    boolean levelFolder = settings.rankOfFolder(folder.substring(slash + 1)).isPresent();
    return levelFolder ? folder.substring(0, Math.max(0, slash)) : folder;
  }

  private Optional<Value.Scalar> scalar(Optional<FrontMatter> frontMatter, String key) {
    return frontMatter
        .flatMap(f -> f.get(settings.keys().of(key)))
        .filter(Value.Scalar.class::isInstance)
        .map(Value.Scalar.class::cast);
  }

  private Optional<String> string(Optional<FrontMatter> frontMatter, String key) {
    return scalar(frontMatter, key)
        .filter(s -> s.type() == Value.Type.STRING && !s.text().isBlank())
        .map(Value.Scalar::text);
  }

  private static OptionalInt integer(Optional<Value.Scalar> scalar) {
    if (scalar.isEmpty() || scalar.get().type() != Value.Type.INTEGER) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(scalar.get().text()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private List<Value.Scalar> prerequisites(Optional<FrontMatter> frontMatter) {
    return frontMatter
        .flatMap(f -> f.get(settings.keys().of("prerequisites")))
        .filter(Value.Sequence.class::isInstance)
        .map(v -> ((Value.Sequence) v).items())
        .orElse(List.of())
        .stream()
        .filter(Value.Scalar.class::isInstance)
        .map(Value.Scalar.class::cast)
        .filter(s -> s.type() == Value.Type.STRING || s.type() == Value.Type.INTEGER)
        .filter(s -> !s.text().isBlank())
        .toList();
  }
}
