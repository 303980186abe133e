package io.github.lessonlint.init;

import io.github.lessonlint.rule.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds out what texts under one key have in common. */
final class Words {
  private static final int FEWEST = 10;
  private static final int MOST_CHOICES = 8;
  private static final int USES_OF_A_CHOICE = 5;
  private static final int FEWEST_FOR_PATTERN = 5;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_+.#-]*");
  private static final Pattern NOT_BLANK = Pattern.compile("\\S");
  private static final Pattern SLUG = Pattern.compile("^[a-z0-9]+(?:-[a-z0-9]+)*$");

  /** What texts look like, the most special first. */
  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
          Pattern.compile("^https?://\\S+$"),
          SLUG);

  private Words() {}

  /**
   * Returns the few words that texts are chosen from, in alphabetical order. A word that is used
   * once and nearly spelt like another one is a slip and no choice.
   */
  static Optional<List<String>> choices(List<String> texts) {
    Set<String> recurring = new TreeSet<>();
    Set<String> choices = new TreeSet<>();
    for (String text : texts) {
      if (!choices.add(text)) {
        recurring.add(text);
      }
    }
    if (choices.size() > 2 * MOST_CHOICES) {
      return Optional.empty();
    }
    choices.removeIf(
        text -> !recurring.contains(text) && Suggestions.nearest(text, recurring).isPresent());
    boolean few =
        texts.size() >= FEWEST
            && recurring.size() > 1
            && choices.size() <= MOST_CHOICES
            && choices.size() * USES_OF_A_CHOICE <= texts.size()
            && (choices.size() - recurring.size()) * 2 <= recurring.size();
    return few && texts.stream().allMatch(t -> WORD.matcher(t).matches())
        ? Optional.of(List.copyOf(choices))
        : Optional.empty();
  }

  /** Returns a regular expression that all texts match and that says something about them. */
  static Optional<String> pattern(List<String> texts) {
    if (texts.size() >= FEWEST_FOR_PATTERN) {
      for (Pattern shape : SHAPES) {
        if (texts.stream().allMatch(t -> shape.matcher(t).find()) && isTelling(shape, texts)) {
          return Optional.of(shape.pattern());
        }
      }
    }
    return !texts.isEmpty() && texts.stream().allMatch(t -> NOT_BLANK.matcher(t).find())
        ? Optional.of(NOT_BLANK.pattern())
        : Optional.empty();
  }

  /** Single words look like slugs by chance. */
  private static boolean isTelling(Pattern shape, List<String> texts) {
    return !shape.equals(SLUG)
        || new Share((int) texts.stream().filter(t -> t.contains("-")).count(), texts.size())
            .half();
  }
}
