package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lessons by what prerequisites call them. A lesson whose front matter gives no slug or no
 * number goes by those that its file name implies, so that lessons which require it are not blamed.
 */
final class LessonIndex {
  private static final Pattern FILE_NAME = Pattern.compile("(?:([0-9]{1,9})[ ._-]++)?+(.*)\\.\\w+");
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
   * canonical id, its slug anywhere, its number in the same folder, its number in the same topic;
   * the first of these that fits anything decides.
   */
  List<Lesson> find(Lesson from, Value.Scalar prerequisite) {
    String name = prerequisite.text().strip();
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(Kind.TOPIC_SLUG, from.topic(), name));
    keys.add(new Key(Kind.CANONICAL_ID, "", name));
    keys.add(new Key(Kind.SLUG, "", name));
    if (NUMBER.matcher(name).matches()) {
      String number = Integer.toString(Integer.parseInt(name));
      keys.add(new Key(Kind.FOLDER_NUMBER, from.folder(), number));
      keys.add(new Key(Kind.TOPIC_NUMBER, from.topic(), number));
    }
    return keys.stream()
        .map(key -> byKey.getOrDefault(key, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private void add(Key key, Lesson lesson) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(lesson);
  }

  private static String slug(Lesson lesson) {
    return lesson
        .slug()
        .orElseGet(
            () -> {
              Matcher name = FILE_NAME.matcher(lesson.document().source().name());
              String title = name.matches() ? name.group(2) : "";
              return title
                  .toLowerCase(Locale.ROOT)
                  .replaceAll("[^\\p{L}\\p{N}]++", "-")
                  .replaceAll("^-|-$", "");
            });
  }

  private static OptionalInt number(Lesson lesson) {
    if (lesson.number().isPresent()) {
      return lesson.number();
    }
    Matcher name = FILE_NAME.matcher(lesson.document().source().name());
    return name.matches() && name.group(1) != null
        ? OptionalInt.of(Integer.parseInt(name.group(1)))
        : OptionalInt.empty();
  }
}
