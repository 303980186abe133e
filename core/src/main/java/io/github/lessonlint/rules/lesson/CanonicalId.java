package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Settings;
import java.util.Locale;
import java.util.Optional;

/**
 * A canonical id of the form {@code topic-level-number}, such as {@code java-beginner-03}. Other
 * forms say nothing that could be compared.
 *
 * @param topic the topic; may have hyphens
 * @param level one of the levels of the curriculum, as written
 * @param number the number
 */
record CanonicalId(String topic, String level, int number) {
  private static final int MOST_DIGITS = 9;

  /** Takes an id apart; empty where it has another form. */
  static Optional<CanonicalId> of(String id, Settings settings) {
    int end = id.lastIndexOf('-');
    String digits = id.substring(end + 1);
    if (end <= 0
        || digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String place = id.substring(0, end).toLowerCase(Locale.ROOT);
    return settings.levels().stream()
        .flatMap(level -> level.names().stream())
        .filter(name -> place.length() > name.length() + 1 && place.endsWith("-" + name))
        .map(
            name ->
                new CanonicalId(
                    place.substring(0, place.length() - name.length() - 1),
                    name,
                    Integer.parseInt(digits)))
        .findFirst();
  }
}
