package io.github.lessonlint.init;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.schema.JsonValues;
import io.github.lessonlint.source.Paths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the keys that lessons are known by, where they do not have the default names. */
final class KeyRoles {
  /** Other names of the keys, without case, hyphens and underscores; the likeliest first. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "canonical_id", List.of("id", "uid", "uuid", "guid", "identifier"),
          "slug", List.of("key", "handle", "shortname"),
          "number",
              List.of(
                  "order",
                  "weight",
                  "position",
                  "navorder",
                  "sidebarposition",
                  "sequence",
                  "chapter",
                  "lesson",
                  "episode",
                  "index"),
          "level", List.of("difficulty", "skilllevel", "stage"),
          "prerequisites",
              List.of(
                  "prerequisite",
                  "prereqs",
                  "prereq",
                  "requires",
                  "requirements",
                  "required",
                  "dependson",
                  "dependencies",
                  "depends",
                  "needs",
                  "buildson"));

  private final List<Lesson> lessons;
  private final List<KeyFacts> keys;

  KeyRoles(List<Lesson> lessons, List<KeyFacts> keys) {
    this.lessons = lessons;
    this.keys = keys;
  }

  /**
   * Returns what keys with values that fit are called, by their default names; only those that are
   * called otherwise.
   *
   * @param areLessons whether the entries of a key's lists name lessons, were it the one for
   *     prerequisites and the others as given
   */
  Map<String, String> find(AreLessons areLessons) {
    Map<String, String> found = new LinkedHashMap<>();
    find("canonical_id", this::identifies).ifPresent(k -> found.put("canonical_id", k));
    find("slug", this::identifies).ifPresent(k -> found.put("slug", k));
    find("number", this::counts).ifPresent(k -> found.put("number", k));
    find("level", k -> !LevelNames.of(k).isEmpty()).ifPresent(k -> found.put("level", k));
    find("prerequisites", k -> areLessons.test(with(found, k.key())))
        .ifPresent(k -> found.put("prerequisites", k));
    return found;
  }

  /** Whether the prerequisites of lessons name lessons if keys have certain names. */
  interface AreLessons extends Predicate<Map<String, String>> {}

  private static Map<String, String> with(Map<String, String> names, String prerequisites) {
    Map<String, String> all = new HashMap<>(names);
    all.put("prerequisites", prerequisites);
    return all;
  }

  private Optional<String> find(String role, Predicate<KeyFacts> fits) {
    if (keys.stream().anyMatch(k -> k.key().equals(role))) {
      return Optional.empty();
    }
    return NAMES.getOrDefault(role, List.of()).stream()
        .flatMap(name -> keys.stream().filter(k -> plain(k.key()).equals(name)))
        .filter(fits)
        .map(KeyFacts::key)
        .findFirst();
  }

  /** Returns whether a key is one of those under which prerequisites are given. */
  static boolean isForPrerequisites(String key) {
    return key.equals("prerequisites")
        || NAMES.getOrDefault("prerequisites", List.of()).contains(plain(key));
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
  }

  private boolean identifies(KeyFacts key) {
    return key.share().nearlyAll()
        && key.values().stream().allMatch(JsonNode::isTextual)
        && new HashSet<>(key.values()).size() == key.values().size();
  }

  /** Whether a key numbers the lessons of each folder, as their file names do. */
  private boolean counts(KeyFacts key) {
    Set<String> places = new HashSet<>();
    int counted = 0;
    int named = 0;
    int agreeing = 0;
    for (Lesson lesson : lessons) {
      OptionalInt number = number(lesson, key.key());
      OptionalInt ofName = LessonName.of(Paths.name(lesson.path())).number();
      if (number.isPresent()) {
        counted++;
        places.add(lesson.folder() + "/" + number.getAsInt());
        named += ofName.isPresent() ? 1 : 0;
        agreeing += ofName.isPresent() && ofName.equals(number) ? 1 : 0;
      }
    }
    return new Share(counted, key.lessons()).most()
        && new Share(places.size(), counted).nearlyAll()
        && (named == 0 || new Share(agreeing, named).nearlyAll());
  }

  private static OptionalInt number(Lesson lesson, String key) {
    return KeyFacts.readable(lesson.document().frontMatter())
        .flatMap(front -> front.get(key))
        .map(JsonValues::toJson)
        .filter(JsonNode::canConvertToInt)
        .map(v -> OptionalInt.of(v.intValue()))
        .orElse(OptionalInt.empty());
  }
}
