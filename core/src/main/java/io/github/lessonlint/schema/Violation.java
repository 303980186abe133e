package io.github.lessonlint.schema;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place at which a value breaks a schema.
 *
 * @param keyword the keyword of the schema that is broken: {@code required}, {@code enum}
 * @param span the offending key or value; for a missing key where the mapping starts
 * @param message what is wrong, without a full stop
 * @param advice what to do about it, to follow the message after a semicolon
 * @param word the offending word, or the name of the missing key; may be empty
 * @param candidates the words that could stand there instead of {@code word}
 * @param replacement a text that may stand at the span instead
 */
public record Violation(
    String keyword,
    Span span,
    String message,
    Optional<String> advice,
    String word,
    List<String> candidates,
    Optional<String> replacement) {

  public Violation {
    candidates = List.copyOf(candidates);
  }

  Violation(String keyword, Span span, String message) {
    this(keyword, span, message, Optional.empty(), "", List.of(), Optional.empty());
  }

  Violation advice(String text) {
    return new Violation(keyword, span, message, Optional.of(text), word, candidates, replacement);
  }

  Violation word(String text, List<String> instead) {
    return new Violation(keyword, span, message, advice, text, instead, replacement);
  }

  Violation replacement(String text) {
    return new Violation(keyword, span, message, advice, word, candidates, Optional.of(text));
  }
}
