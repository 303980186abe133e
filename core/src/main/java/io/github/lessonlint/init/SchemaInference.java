package io.github.lessonlint.init;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a JSON Schema of what front matter looks like. It asks for no more than what nearly all
 * lessons do already; what stands out from it is worth a look.
 */
final class SchemaInference {
  /** People come and go, so that they are no choice however few they are. */
  private static final Set<String> PEOPLE =
      Set.of("author", "by", "contributor", "editor", "instructor", "maintainer", "teacher");

  private final List<KeyFacts> keys;

  SchemaInference(List<KeyFacts> keys) {
    // A key that a single lesson has may be misspelt, and is not worth a word if it is not.
    this.keys =
        keys.stream().filter(k -> k.share().all() || k.values().size() + k.blank() > 1).toList();
  }

  /** Returns the keys that a lesson must have. */
  List<String> required() {
    return keys.stream().filter(SchemaInference::isRequired).map(KeyFacts::key).toList();
  }

  /** Returns the text of the schema. */
  String text() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Front matter of a lesson");
    schema.put("type", "object");
    ArrayNode required = schema.putArray("required");
    required().forEach(required::add);
    ObjectNode properties = schema.putObject("properties");
    keys.forEach(key -> properties.set(key.key(), property(key)));
    return write(schema);
  }

  private static String write(JsonNode schema) {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Where a list or a switch is left out, it may be empty or off; only if some lessons say so
   * themselves is it an oversight.
   */
  private static boolean isRequired(KeyFacts key) {
    if (!key.share().nearlyAll() || key.share().all()) {
      return key.share().all();
    }
    return key.values().stream().noneMatch(v -> v.isBoolean() || v.isContainerNode())
        || key.values().stream().anyMatch(v -> v.isArray() && v.isEmpty());
  }

  /** Returns what is asked of the value of one key. */
  static ObjectNode property(KeyFacts key) {
    ObjectNode property = JsonNodeFactory.instance.objectNode();
    property.put("$comment", "in " + key.share() + " lessons");
    Set<ValueType> types = ValueType.of(key.values());
    putTypes(property, types, key.blank() > 0 && !isRequired(key));
    if (types.equals(Set.of(ValueType.STRING))) {
      describeTexts(property, key.key(), texts(key.values()));
    } else if (types.equals(Set.of(ValueType.ARRAY))) {
      describeItems(property, key.key(), key.values().stream().filter(JsonNode::isArray).toList());
    } else if (types.equals(Set.of(ValueType.INTEGER)) || types.equals(Set.of(ValueType.NUMBER))) {
      describeNumbers(property, key.values().stream().filter(JsonNode::isNumber).toList());
    }
    return property;
  }

  private static void putTypes(ObjectNode property, Set<ValueType> types, boolean orNothing) {
    List<String> names = types.stream().map(ValueType::id).collect(Collectors.toList());
    if (orNothing) {
      names.add("null");
    }
    if (names.size() == 1) {
      property.put("type", names.get(0));
    } else if (types.size() > 0) {
      names.forEach(property.putArray("type")::add);
    }
  }

  private static void describeTexts(ObjectNode property, String key, List<String> texts) {
    boolean choice =
        !PEOPLE.contains(key.toLowerCase(Locale.ROOT)) && property.get("type").isTextual();
    Words.choices(choice ? texts : List.of())
        .ifPresentOrElse(
            choices -> choices.forEach(property.putArray("enum")::add),
            () -> Words.pattern(texts).ifPresent(pattern -> property.put("pattern", pattern)));
  }

  private static void describeNumbers(ObjectNode property, List<JsonNode> numbers) {
    if (numbers.stream().noneMatch(n -> n.asDouble() < 0)) {
      property.put("minimum", 0);
    }
  }

  private static void describeItems(ObjectNode property, String key, List<JsonNode> lists) {
    // A rule of its own finds a prerequisite that is given twice.
    if (!KeyRoles.isForPrerequisites(key) && lists.stream().allMatch(SchemaInference::isUnique)) {
      property.put("uniqueItems", true);
    }
    List<JsonNode> items = lists.stream().flatMap(l -> stream(l).stream()).toList();
    Set<ValueType> types = ValueType.of(items);
    boolean blank = items.stream().anyMatch(JsonNode::isNull);
    if (!types.isEmpty() && !blank) {
      putTypes(property.putObject("items"), types, false);
    }
  }

  private static boolean isUnique(JsonNode list) {
    return new HashSet<>(stream(list)).size() == list.size();
  }

  private static List<JsonNode> stream(JsonNode list) {
    return list.valueStream().toList();
  }

  private static List<String> texts(List<JsonNode> values) {
    return values.stream().filter(JsonNode::isTextual).map(JsonNode::textValue).toList();
  }
}
