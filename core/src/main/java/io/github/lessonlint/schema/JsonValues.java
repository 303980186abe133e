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

  /** Longer numbers are no numbers that anybody means, and slow to read. */
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
      case NUMBER -> JSON.numberNode(number(text));
      case INTEGER ->
          text.length() > MAX_DIGITS
              ? JSON.numberNode(Double.POSITIVE_INFINITY)
              : JSON.numberNode(integer(text));
    };
  }

  private static BigInteger integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
  }

  private static double number(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.endsWith("inf")) {
      return word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return word.endsWith("nan") ? Double.NaN : Double.parseDouble(text);
  }
}
