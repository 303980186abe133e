package io.github.lessonlint.init;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The types of JSON Schema, without null. */
enum ValueType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  ARRAY,
  OBJECT;

  /** Returns the name of the type in a schema. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the types that a key may have: those of all values, but for the few that stand out from
   * the type of nearly all others and cannot be meant.
   */
  static Set<ValueType> of(List<JsonNode> values) {
    Map<ValueType, Integer> counts = new EnumMap<>(ValueType.class);
    boolean fractions = values.stream().anyMatch(JsonNode::isFloatingPointNumber);
    for (JsonNode value : values) {
      counts.merge(of(value) == INTEGER && fractions ? NUMBER : of(value), 1, Integer::sum);
    }
    Set<ValueType> types = new LinkedHashSet<>();
    counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            usual -> {
              boolean slips = new Share(usual.getValue(), values.size()).nearlyAll();
              types.add(usual.getKey());
              counts.keySet().stream()
                  .filter(type -> !slips || usual.getKey().mayBeWritten(type))
                  .forEach(types::add);
            });
    return types;
  }

  private static ValueType of(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> ARRAY;
      case BOOLEAN -> BOOLEAN;
      case NUMBER -> value.isIntegralNumber() ? INTEGER : NUMBER;
      case OBJECT -> OBJECT;
      default -> STRING;
    };
  }

  /** A title may be {@code 1984}: an author who means text does not see another type in it. */
  private boolean mayBeWritten(ValueType other) {
    return this == STRING && other != ARRAY && other != OBJECT;
  }
}
