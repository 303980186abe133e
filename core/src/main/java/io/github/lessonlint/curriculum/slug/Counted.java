package io.github.lessonlint.curriculum.slug;

import java.util.HashMap;
import java.util.Map;

/** Appends how often the id came before, even where that is the id of another heading. */
final class Counted implements IdStyle.Numbering {
  private final Map<String, Integer> counts = new HashMap<>();

  @Override
  public String next(String slug) {
    int count = counts.merge(slug, 1, Integer::sum);
    return count == 1 ? slug : slug + "-" + (count - 1);
  }
}
