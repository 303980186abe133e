package io.github.lessonlint.code.json;

/**
 * What a dialect of JSON allows beyond the standard. Comments are allowed in all: they are how
 * lessons explain JSON.
 *
 * @param trailingCommas a comma before a closing bracket
 * @param relaxed JSON5: names without quotes, single quotes, other numbers
 */
record JsonDialect(boolean trailingCommas, boolean relaxed) {

  static JsonDialect of(String language) {
    return switch (language) {
      case "json5" -> new JsonDialect(true, true);
      case "jsonc" -> new JsonDialect(true, false);
      default -> new JsonDialect(false, false);
    };
  }
}
