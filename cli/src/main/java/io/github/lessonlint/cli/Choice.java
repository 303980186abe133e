package io.github.lessonlint.cli;

import io.github.lessonlint.rule.Suggestions;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of an option that takes one of a few words. */
final class Choice {
  private Choice() {}

  /** Says that a word is none of those that an option takes. */
  static TypeConversionException none(String word, List<String> words) {
    return new TypeConversionException(
        "'"
            + word
            + "' is none of "
            + String.join(", ", words)
            + Suggestions.didYouMean(Suggestions.nearest(word, words)));
  }

  /** Reads a constant by what {@code toString} says of it, in any case. */
  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    return word ->
        constants.stream()
            .filter(c -> c.toString().equals(word.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> none(word, constants.stream().map(E::toString).toList()));
  }
}
