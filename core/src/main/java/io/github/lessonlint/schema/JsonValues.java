package io.github.lessonlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lessonlint.model.Value;
import java.math.BigInteger;
import java.util.Locale;

/** Turns front matter values into JSON. Of equal keys the first counts. */
public final class JsonValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Longer numbers are slow to read; their first digits make them large enough. */
  private static final int MAX_DIGITS = 100;

  private JsonValues() {}

  /** Returns a value as JSON; how large it is was capped when it was read. */
  public static JsonNode toJson(Value value) {
    if (value instanceof Value.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      for (Value.Entry entry : mapping.entries()) {
        if (!object.has(entry.key().text())) {
          object.set(entry.key().text(), toJson(entry.value()));
        }
      }
      return object;
    }
    if (value instanceof Value.Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(toJson(item)));
      return array;
    }
    return scalar((Value.Scalar) value);
  }

  private static JsonNode scalar(Value.Scalar scalar) {
    String text = scalar.text();
    return switch (scalar.type()) {
      case STRING -> JSON.textNode(text);
      case NULL -> JSON.nullNode();
      case BOOLEAN -> JSON.booleanNode(text.toLowerCase(Locale.ROOT).equals("true"));
      case NUMBER -> number(text);
      case INTEGER -> JSON.numberNode(integer(text));
    };
  }

  private static BigInteger integer(String text) {
    String digits = text.length() > MAX_DIGITS ? text.substring(0, MAX_DIGITS) : text;
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    return digits.startsWith("0o")
        ? new BigInteger(digits.substring(2), 8)
        : new BigInteger(digits);
  }

  /** JSON has no infinite numbers; they stay what is written. */
  private static JsonNode number(String text) {
    boolean word = Character.isLetter(text.charAt(text.length() - 1));
    double value = word ? Double.NaN : Double.parseDouble(text);
    return Double.isFinite(value) ? JSON.numberNode(value) : JSON.textNode(text);
  }
}
