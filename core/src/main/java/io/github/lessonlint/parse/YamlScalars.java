package io.github.lessonlint.parse;

import io.github.lessonlint.model.Value;
import java.util.regex.Pattern;

/**
 * What a plain scalar is under the YAML 1.2 core schema (section 10.3.2 of the specification), in
 * which {@code no} and {@code 2024-01-01} are text and {@code 010} is ten.
 */
final class YamlScalars {
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?"
              + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private YamlScalars() {}

  /** Returns the type of a scalar that is written without quotes and without a tag. */
  static Value.Type type(String text) {
    if (NULL.matcher(text).matches()) {
      return Value.Type.NULL;
    }
    if (BOOLEAN.matcher(text).matches()) {
      return Value.Type.BOOLEAN;
    }
    if (INTEGER.matcher(text).matches()) {
      return Value.Type.INTEGER;
    }
    return NUMBER.matcher(text).matches() ? Value.Type.NUMBER : Value.Type.STRING;
  }
}
