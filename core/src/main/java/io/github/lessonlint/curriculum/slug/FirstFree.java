package io.github.lessonlint.curriculum.slug;

import java.util.HashMap;
import java.util.Map;

/** Appends the first number, from 1, with which the id is not in use on the page. */
final class FirstFree implements IdStyle.Numbering {
  /** The ids in use, with the last number that was appended to each. */
  private final Map<String, Integer> used = new HashMap<>();

  @Override
  public String next(String slug) {
    String id = slug;
    int number = used.getOrDefault(slug, 0);
    while (used.containsKey(id)) {
      number++;
      id = slug + "-" + number;
    }
    if (!id.equals(slug)) {
      used.put(slug, number);
    }
    take(id);
    return id;
  }

  @Override
  public void take(String id) {
    used.putIfAbsent(id, 0);
  }
}
