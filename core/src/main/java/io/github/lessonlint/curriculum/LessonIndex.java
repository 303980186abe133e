package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds lessons by what prerequisites call them. A lesson whose front matter gives no slug or no
 * number goes by those that its file name implies, so that lessons which require it are not blamed.
 */
final class LessonIndex {
  private static final Pattern NUMBER = Pattern.compile("0*+[0-9]{1,9}");

  private final Map<Key, List<Lesson>> byKey = new HashMap<>();

  LessonIndex(List<Lesson> lessons) {
    for (Lesson lesson : lessons) {
      String slug = slug(lesson);
      add(new Key(Kind.TOPIC_SLUG, lesson.topic(), slug), lesson);
      add(new Key(Kind.SLUG, "", slug), lesson);
      lesson.canonicalId().ifPresent(id -> add(new Key(Kind.CANONICAL_ID, "", id), lesson));
      OptionalInt number = number(lesson);
      if (number.isPresent()) {
        String text = Integer.toString(number.getAsInt());
        add(new Key(Kind.FOLDER_NUMBER, lesson.folder(), text), lesson);
        add(new Key(Kind.TOPIC_NUMBER, lesson.topic(), text), lesson);
      }
    }
  }

  private enum Kind {
    TOPIC_SLUG,
    CANONICAL_ID,
    SLUG,
    FOLDER_NUMBER,
    TOPIC_NUMBER
  }

  private record Key(Kind kind, String scope, String name) {}

  /**
   * Returns the lessons that a prerequisite of a lesson fits: its slug in the same topic, its
   * canonical id, its slug anywhere, its number; the first of these that fits anything decides.
   */
  List<Lesson> find(Lesson from, Value.Scalar prerequisite) {
    String name = prerequisite.text().strip();
    return Stream.of(
            new Key(Kind.TOPIC_SLUG, from.topic(), name),
            new Key(Kind.CANONICAL_ID, "", name),
            new Key(Kind.SLUG, "", name))
        .map(this::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                NUMBER.matcher(name).matches()
                    ? findByNumber(from, Integer.parseInt(name))
                    : List.of());
  }

  /**
   * A number means an earlier lesson of the same folder. Where it cannot, because it is that of the
   * lesson itself or of a later one, an author may as well mean a lesson of another level.
   */
  private List<Lesson> findByNumber(Lesson from, int number) {
    String text = Integer.toString(number);
    List<Lesson> inFolder = get(new Key(Kind.FOLDER_NUMBER, from.folder(), text));
    OptionalInt own = number(from);
    if (!inFolder.isEmpty() && (own.isEmpty() || number < own.getAsInt())) {
      return inFolder;
    }
    List<Lesson> others =
        get(new Key(Kind.TOPIC_NUMBER, from.topic(), text)).stream()
            .filter(lesson -> !lesson.equals(from))
            .toList();
    return others.isEmpty() ? inFolder : others;
  }

  private List<Lesson> get(Key key) {
    return byKey.getOrDefault(key, List.of());
  }

  private void add(Key key, Lesson lesson) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(lesson);
  }

  private static String slug(Lesson lesson) {
    return lesson
        .slug()
        .orElseGet(() -> LessonName.kebab(LessonName.withoutNumber(fileName(lesson))));
  }

  private static OptionalInt number(Lesson lesson) {
    return lesson.number().isPresent() ? lesson.number() : LessonName.of(fileName(lesson)).number();
  }

  /** The name of a lesson's file without its extension. */
  private static String fileName(Lesson lesson) {
    String name = lesson.document().source().name();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
