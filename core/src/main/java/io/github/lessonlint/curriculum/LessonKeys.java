package io.github.lessonlint.curriculum;

import java.util.Map;

/**
 * What the front matter of a curriculum calls the keys that lessons are known by.
 *
 * @param names its names by those of the default schema, where they differ
 */
public record LessonKeys(Map<String, String> names) {
  /** The names of the default schema. */
  public static final LessonKeys DEFAULT = new LessonKeys(Map.of());

  public LessonKeys {
    names = Map.copyOf(names);
  }

  /** Returns the curriculum's name for a key of the default schema. */
  public String of(String key) {
    return names.getOrDefault(key, key);
  }
}
