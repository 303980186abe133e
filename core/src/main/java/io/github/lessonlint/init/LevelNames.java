package io.github.lessonlint.init;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the names of levels in the order of difficulty, if they are words that have one. */
final class LevelNames {
  private static final List<Set<String>> EASIEST_FIRST =
      List.of(
          Set.of("intro", "introduction", "introductory", "starter", "newbie"),
          Set.of(
              "beginner",
              "beginners",
              "basic",
              "basics",
              "easy",
              "elementary",
              "foundation",
              "foundational",
              "fundamental",
              "fundamentals",
              "novice"),
          Set.of("intermediate", "medium", "moderate"),
          Set.of("advanced", "hard", "difficult", "challenging"),
          Set.of("expert", "experts", "master", "mastery", "professional", "overachiever"));

  private LevelNames() {}

  /**
   * Returns the levels that occur, easiest first, each with all of its names. Empty where it takes
   * more than such words to know their order, or where there is only one.
   */
  static List<List<String>> of(KeyFacts key) {
    TreeMap<Integer, TreeSet<String>> byRank = new TreeMap<>();
    for (JsonNode value : key.values()) {
      OptionalInt rank = value.isTextual() ? rank(value.textValue()) : OptionalInt.empty();
      if (rank.isEmpty()) {
        return List.of();
      }
      byRank.computeIfAbsent(rank.getAsInt(), r -> new TreeSet<>()).add(value.textValue());
    }
    List<List<String>> levels = new ArrayList<>();
    byRank.values().forEach(names -> levels.add(names.stream().sorted(mostCommon(key)).toList()));
    return levels.size() > 1 ? levels : List.of();
  }

  private static OptionalInt rank(String name) {
    String word = name.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < EASIEST_FIRST.size(); i++) {
      if (EASIEST_FIRST.get(i).contains(word)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static Comparator<String> mostCommon(KeyFacts key) {
    return Comparator.comparingLong(
        name -> -key.values().stream().filter(v -> name.equals(v.textValue())).count());
  }
}
