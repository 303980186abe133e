package io.github.lessonlint.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.schema.JsonValues;
import io.github.lessonlint.source.GlobBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads severities and options of rules. */
final class RuleSettings {
  private static final String SEVERITY = "severity";

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final GlobBase base;
  private final Faults faults;

  /**
   * Creates a reader.
   *
   * @param rules the rules that can be configured
   * @param base what moves globs from the folder of the configuration to the root
   */
  RuleSettings(List<Rule> rules, GlobBase base, Faults faults) {
    rules.forEach(rule -> this.rules.put(rule.info().id(), rule));
    this.base = base;
    this.faults = faults;
  }

  /** Reads what stands under {@code rules}. Returns the severities by rule or family. */
  Map<String, Severity> read(Value.Mapping settings) {
    Map<String, Severity> severities = new HashMap<>();
    for (Value.Entry entry : settings.entries()) {
      String name = entry.key().text();
      Rule rule = rules.get(name);
      if (rule != null) {
        options(rule, entry.value());
      } else if (families().contains(name)) {
        rejectOptions(name, entry.value());
      } else {
        faults.add(entry.key().span(), unknown(name));
      }
      severity(entry.value()).ifPresent(severity -> severities.put(name, severity));
    }
    return severities;
  }

  /** Returns the rules with their options. */
  List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  private Set<String> families() {
    Set<String> families = new TreeSet<>();
    rules.values().forEach(rule -> families.add(rule.info().family()));
    return families;
  }

  private String unknown(String name) {
    List<String> names = new ArrayList<>(rules.keySet());
    names.addAll(families());
    Optional<String> meant = Suggestions.nearest(name, names);
    return "there is no rule '"
        + name
        + "'"
        + (meant.isPresent()
            ? Suggestions.didYouMean(meant)
            : "; the families are " + String.join(", ", families()));
  }

  private static Optional<Severity> severity(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.get(SEVERITY).flatMap(RuleSettings::severity);
    }
    return value instanceof Value.Scalar scalar ? Severity.parse(scalar.text()) : Optional.empty();
  }

  private void options(Rule rule, Value value) {
    if (rule instanceof Configurable<?> configurable) {
      rules.put(rule.info().id(), configured(configurable, rule, value));
    } else {
      rejectOptions(rule.info().id(), value);
    }
  }

  private void rejectOptions(String name, Value value) {
    for (Value.Entry option : options(value)) {
      faults.add(
          option.key().span(),
          "'" + name + "' has no options; remove '" + option.key().text() + "'");
    }
  }

  private <O extends Record> Rule configured(Configurable<O> configurable, Rule rule, Value value) {
    O options = configurable.options();
    for (Value.Entry option : options(value)) {
      boolean globs = configurable.globs().contains(option.key().text());
      options = with(options, option, rule.info().id(), globs);
    }
    return options.equals(configurable.options()) ? rule : configurable.with(options);
  }

  /** Sets one option, so that a fault can be told at its place. */
  private <O extends Record> O with(O options, Value.Entry option, String rule, boolean globs) {
    String name = option.key().text();
    ObjectMapper mapper = Mapper.INSTANCE;
    ObjectNode json = mapper.valueToTree(options);
    if (!json.has(name)) {
      List<String> known = new ArrayList<>();
      json.fieldNames().forEachRemaining(known::add);
      Optional<String> meant = Suggestions.nearest(name, known);
      faults.add(
          option.key().span(),
          "'"
              + rule
              + "' has no option '"
              + name
              + "'"
              + (meant.isPresent()
                  ? Suggestions.didYouMean(meant)
                  : "; its options are " + String.join(", ", known)));
      return options;
    }
    JsonNode value = JsonValues.toJson(option.value());
    json.set(name, globs && value.isArray() ? moved(value) : value);
    try {
      @SuppressWarnings("unchecked")
      Class<O> type = (Class<O>) options.getClass();
      return mapper.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      faults.add(
          option.value().span(),
          "this cannot be the value of '" + name + "': " + reason(e, options, name));
      return options;
    }
  }

  private ArrayNode moved(JsonNode globs) {
    ArrayNode moved = Mapper.INSTANCE.createArrayNode();
    for (JsonNode glob : globs) {
      if (glob.isTextual()) {
        base.around(glob.textValue()).forEach(moved::add);
      } else {
        moved.add(glob);
      }
    }
    return moved;
  }

  private static String reason(JsonProcessingException e, Record options, String name) {
    if (e.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null) {
      return refused.getMessage();
    }
    return "its default is " + Mapper.INSTANCE.valueToTree(options).path(name);
  }

  private static List<Value.Entry> options(Value value) {
    return value instanceof Value.Mapping mapping
        ? mapping.entries().stream().filter(e -> !e.key().text().equals(SEVERITY)).toList()
        : List.of();
  }

  /** Loaded only if a rule has options. */
  private static final class Mapper {
    private static final ObjectMapper INSTANCE =
        JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }
}
