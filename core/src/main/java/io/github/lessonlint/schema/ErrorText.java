package io.github.lessonlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.schema.Explainer.Target;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for one error. */
final class ErrorText {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "a mapping",
          "null", "empty");

  private static final Map<String, String> FORMATS =
      Map.of(
          "date", "a date such as 2026-01-31",
          "date-time", "a date and time such as 2026-01-31T12:00:00Z",
          "time", "a time such as 12:00:00Z",
          "email", "an e-mail address",
          "uri", "a URL",
          "regex", "a regular expression",
          "uuid", "a UUID");

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final int LONGEST_QUOTE = 40;

  private final JsonNode schema;
  private final Target target;
  private final Fault fault;

  ErrorText(JsonNode schema, Target target, Fault fault) {
    this.schema = schema;
    this.target = target;
    this.fault = fault;
  }

  Violation explain() {
    String limit = fault.argument().asText();
    return switch (fault.keyword()) {
      case "required", "dependentRequired" -> missing();
      case "additionalProperties", "unevaluatedProperties" -> unknownKey();
      case "propertyNames" -> badKey();
      case "type" -> wrongType(types(fault.argument()));
      case "enum" -> notAllowed();
      case "const" -> at(subject() + " must be " + quote(limit));
      case "pattern" -> badText();
      case "format" -> at(shown() + " is not " + FORMATS.getOrDefault(limit, "a valid " + limit));
      case "minimum" -> at(subject() + " must be at least " + limit + found());
      case "maximum" -> at(subject() + " must be at most " + limit + found());
      case "exclusiveMinimum" -> at(subject() + " must be more than " + limit + found());
      case "exclusiveMaximum" -> at(subject() + " must be less than " + limit + found());
      case "multipleOf" -> at(subject() + " must be a multiple of " + limit + found());
      case "minLength" -> tooShort(fault.argument().asInt());
      case "maxLength" ->
          at(subject() + " must have at most " + count(limit, "character") + foundLength());
      case "minItems" -> at(subject() + " must have at least " + count(limit, "item"));
      case "maxItems" -> at(subject() + " must have at most " + count(limit, "item"));
      case "minProperties" -> at(subject() + " must have at least " + count(limit, "key"));
      case "maxProperties" -> at(subject() + " must have at most " + count(limit, "key"));
      case "uniqueItems" -> twice();
      case "false", "not" -> at(subject() + " is not allowed here" + describedAs());
      case "oneOf" -> at(subject() + " fits more than one of the forms it may have");
      default -> at(subject() + " does not fit the schema: it " + fault.text());
    };
  }

  /** The violation for a value whose type is none of the allowed ones. */
  Violation wrongType(Collection<String> allowed) {
    List<String> words = new ArrayList<>();
    allowed.forEach(type -> words.add(TYPES.getOrDefault(type, type)));
    String wanted = String.join(" or ", words);
    Optional<Value.Scalar> scalar = target.scalar();
    if (scalar.isPresent() && scalar.get().type() == Value.Type.NULL) {
      return at(value() + " has no value").advice("it must be " + wanted);
    }
    String actual =
        scalar.isPresent()
            ? "but " + quote(scalar.get().text()) + " is " + typeOf(scalar.get())
            : "not " + (target.value() instanceof Value.Sequence ? "a list" : "a mapping");
    Violation violation =
        at(
            (target.item() ? "each item of '" + target.name() + "'" : subject())
                + " must be "
                + wanted
                + ", "
                + actual);
    Optional<String> requoted = scalar.flatMap(s -> requoted(s, allowed));
    if (requoted.isPresent()) {
      return violation.advice("write " + requoted.get()).replacement(requoted.get());
    }
    return allowed.contains("array") && scalar.isPresent()
        ? violation.advice("put it between '[' and ']'")
        : violation;
  }

  /** The names in a {@code type} keyword. */
  static List<String> types(JsonNode type) {
    List<String> names = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(name -> names.add(name.asText()));
    } else {
      names.add(type.asText());
    }
    return names;
  }

  private Violation missing() {
    boolean dependent = fault.keyword().equals("dependentRequired");
    String key = fault.property().orElse("");
    String name = dependent ? firstMissing(key) : key;
    String where = target.name().isEmpty() ? "" : " in '" + target.name() + "'";
    String why = dependent ? ", and must be there since '" + key + "' is" : "";
    return new Violation(
            fault.keyword(),
            target.lackSpan(),
            "the key '" + name + "' is missing" + where + why + "; add it")
        .word(name, List.of());
  }

  private String firstMissing(String key) {
    for (JsonNode needed : fault.argument().path(key)) {
      if (target.value() instanceof Value.Mapping mapping
          && mapping.entry(needed.asText()).isEmpty()) {
        return needed.asText();
      }
    }
    return key;
  }

  private Violation unknownKey() {
    String key = fault.property().orElse("");
    List<String> free = new ArrayList<>();
    holder().path("properties").fieldNames().forEachRemaining(free::add);
    String all = String.join(", ", free);
    if (target.value() instanceof Value.Mapping mapping) {
      free.removeIf(name -> mapping.entry(name).isPresent());
    }
    String where = target.name().isEmpty() ? "" : " in '" + target.name() + "'";
    Violation violation =
        new Violation(fault.keyword(), keySpan(key), "unknown key '" + key + "'" + where)
            .word(key, free);
    return all.isEmpty() ? violation : violation.advice("use one of " + all);
  }

  private Violation badKey() {
    String key = fault.property().orElse("");
    return new Violation(
        fault.keyword(), keySpan(key), "'" + key + "' is not allowed as a key" + describedAs());
  }

  private Span keySpan(String key) {
    return target.value() instanceof Value.Mapping mapping
        ? mapping.entry(key).map(e -> e.key().span()).orElse(target.span())
        : target.span();
  }

  private Violation notAllowed() {
    List<String> values = new ArrayList<>();
    fault.argument().forEach(value -> values.add(value.asText()));
    String name = target.name();
    boolean plainWord = WORD.matcher(name).matches() && !name.endsWith("s") && !target.item();
    String what =
        plainWord
            ? " is not " + ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name
            : " is not allowed in '" + name + "'";
    Violation violation = at(shown() + what).advice("use one of " + String.join(", ", values));
    return target.scalar().isPresent()
        ? violation.word(target.scalar().get().text(), values)
        : violation;
  }

  private Violation badText() {
    String text = target.scalar().map(Value.Scalar::text).orElse("");
    if (text.isBlank()) {
      return at(value() + " is empty").advice("write something" + describedAs());
    }
    Pattern pattern = Pattern.compile(fault.argument().asText());
    Violation violation =
        at(
            target.item()
                ? shown() + " does not fit in '" + target.name() + "'"
                : shown() + " is not a valid '" + target.name() + "'");
    String kebab = kebab(text);
    if (!kebab.isEmpty() && pattern.matcher(kebab).find()) {
      return violation
          .advice("write '" + kebab + "'" + describedAs())
          .word(text, List.of(kebab))
          .replacement("\"" + kebab + "\"");
    }
    return violation.advice(
        description().orElse("it must match the pattern " + fault.argument().asText()));
  }

  /** What the target is called where a list holds others of its name. */
  private String value() {
    return target.item() ? "an item of '" + target.name() + "'" : subject();
  }

  private static String kebab(String text) {
    return text.toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("[\\s_-]++", "-")
        .replaceAll("^-|-$", "");
  }

  private Violation tooShort(int limit) {
    String text = target.scalar().map(Value.Scalar::text).orElse("");
    return text.isEmpty()
        ? at(subject() + " is empty").advice("write something, or remove it")
        : at(
            subject()
                + " must have at least "
                + count(Integer.toString(limit), "character")
                + foundLength());
  }

  private Violation twice() {
    Set<JsonNode> seen = new HashSet<>();
    if (target.value() instanceof Value.Sequence sequence) {
      for (Value item : sequence.items()) {
        if (!seen.add(JsonValues.toJson(item))) {
          String what = item instanceof Value.Scalar s ? quote(s.text()) : "the same item";
          return new Violation(
                  fault.keyword(),
                  item.span(),
                  what + " is in '" + target.name() + "' more than once")
              .advice("remove one of them");
        }
      }
    }
    return at(subject() + " holds the same item more than once");
  }

  /** The text of a scalar with or without quotes, if that alone gives it an allowed type. */
  private static Optional<String> requoted(Value.Scalar scalar, Collection<String> allowed) {
    String text = scalar.text();
    if (allowed.contains("string") && scalar.type() != Value.Type.STRING) {
      return Optional.of("\"" + text + "\"");
    }
    Set<String> names = new LinkedHashSet<>();
    if (scalar.type() == Value.Type.STRING && !scalar.plain()) {
      if (text.matches("-?(0|[1-9][0-9]*)")) {
        names.addAll(List.of("integer", "number"));
      } else if (text.matches("true|false")) {
        names.add("boolean");
      }
    }
    names.retainAll(allowed);
    return names.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String typeOf(Value.Scalar scalar) {
    return switch (scalar.type()) {
      case STRING -> "text";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number with a fraction";
      case BOOLEAN -> "true or false";
      case NULL -> "empty";
    };
  }

  private Violation at(String message) {
    return new Violation(fault.keyword(), target.span(), message);
  }

  private String subject() {
    if (target.name().isEmpty()) {
      return "this";
    }
    return target.item() ? shown() + " in '" + target.name() + "'" : "'" + target.name() + "'";
  }

  /** The value as a quotation, or what it is. */
  private String shown() {
    return target
        .scalar()
        .map(s -> quote(s.text()))
        .orElse("this " + (target.value() instanceof Value.Sequence ? "list" : "mapping"));
  }

  private String found() {
    boolean shownAlready = target.item();
    return shownAlready ? "" : target.scalar().map(s -> ", but is " + s.text()).orElse("");
  }

  private String foundLength() {
    return target
        .scalar()
        .map(s -> ", but has " + s.text().codePointCount(0, s.text().length()))
        .orElse("");
  }

  private static String quote(String text) {
    String line = text.replaceAll("\\s++", " ");
    return "'"
        + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line)
        + "'";
  }

  private static String count(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  private String describedAs() {
    return description().map(d -> " (" + d + ")").orElse("");
  }

  /** The description of the broken schema, such that it can stand inside a sentence. */
  private Optional<String> description() {
    String text = holder().path("description").asText();
    String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return sentence.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1));
  }

  private JsonNode holder() {
    return fault.schema().map(schema::at).orElse(schema.path("no such place"));
  }
}
