package io.github.lessonlint.init;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.schema.JsonValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lessons say under one key of their front matter.
 *
 * @param key the key
 * @param lessons how many lessons have a front matter that can be read
 * @param values what stands under the key, one a lesson that has it; nothing for a key left blank
 * @param blank how many lessons leave the key blank
 */
record KeyFacts(String key, int lessons, List<JsonNode> values, int blank) {

  KeyFacts {
    values = List.copyOf(values);
  }

  /** Counts the keys of lessons, the most frequent first, then in the order of the files. */
  static List<KeyFacts> of(List<Lesson> lessons) {
    List<Value.Mapping> fronts =
        lessons.stream().flatMap(l -> readable(l.document().frontMatter()).stream()).toList();
    Map<String, List<JsonNode>> byKey = new LinkedHashMap<>();
    for (Value.Mapping front : fronts) {
      JsonValues.toJson(front)
          .properties()
          .forEach(
              f -> byKey.computeIfAbsent(f.getKey(), k -> new ArrayList<>()).add(f.getValue()));
    }
    return byKey.entrySet().stream()
        .map(e -> of(e.getKey(), fronts.size(), e.getValue()))
        .sorted(Comparator.comparingInt((KeyFacts f) -> f.values.size()).reversed())
        .toList();
  }

  static KeyFacts of(String key, int lessons, List<JsonNode> all) {
    List<JsonNode> values = all.stream().filter(v -> !v.isNull()).toList();
    return new KeyFacts(key, lessons, values, all.size() - values.size());
  }

  /** Returns in how many of the lessons the key says something. */
  Share share() {
    return new Share(values.size(), lessons);
  }

  /** Returns the keys of a front matter without faults. */
  static Optional<Value.Mapping> readable(Optional<FrontMatter> front) {
    return front.filter(f -> f.closed() && f.problems().isEmpty()).flatMap(FrontMatter::root);
  }
}
