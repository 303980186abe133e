package io.github.lessonlint.curriculum;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the headings of one page their ids, in the order of the page. The second heading of an id
 * gets {@code -1} appended, the next {@code -2}; a number that is taken is passed over, as <a
 * href="https://github.com/Flet/github-slugger">github-slugger</a> does.
 */
final class Slugger {
  private final SlugAlgorithm algorithm;
  private final Map<String, Integer> seen = new HashMap<>();

  Slugger(SlugAlgorithm algorithm) {
    this.algorithm = algorithm;
  }

  /** Returns the id of the next heading. */
  String next(String heading) {
    String base = algorithm.slug(heading);
    String id = base;
    int number = seen.getOrDefault(base, 0);
    while (seen.containsKey(id)) {
      number++;
      id = base + "-" + number;
    }
    if (!id.equals(base)) {
      seen.put(base, number);
    }
    seen.put(id, 0);
    return id;
  }
}
