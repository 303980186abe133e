package io.github.lessonlint.rules.links;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the heading that was put in other words: it keeps most of its nouns. */
final class Rewording {
  /** How long a word is at least that says something. */
  private static final int LONG = 3;

  /** Among how many names it is looked for, so that it never takes long. */
  private static final int CANDIDATES = 500;

  private static final Pattern HYPHENS = Pattern.compile("[-_]+");

  private Rewording() {}

  /**
   * Returns the one name that shares the most words with another: at least two, and enough that
   * half of the words of both are shared.
   */
  static Optional<String> of(String name, Collection<String> candidates) {
    Set<String> wanted = words(name);
    Optional<String> best = Optional.empty();
    int most = 1;
    for (String candidate : candidates.size() > CANDIDATES ? List.<String>of() : candidates) {
      Set<String> shared = words(candidate);
      int all = shared.size() + wanted.size();
      shared.retainAll(wanted);
      boolean enough = shared.size() * 4 >= all;
      if (enough && shared.size() > most) {
        most = shared.size();
        best = Optional.of(candidate);
      } else if (enough && shared.size() == most) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /**
   * Returns the one name that says what another says and goes on, as {@code quiz-1-classes} after
   * {@code quiz-1}, or that only lacks an "and", which may be a sign in the heading.
   */
  static Optional<String> longer(String name, Collection<String> candidates) {
    String start = letters(name);
    List<String> longer =
        candidates.stream()
            .filter(c -> letters(c).equals(start) || letters(c).startsWith(start + "-"))
            .limit(2)
            .toList();
    return start.isEmpty() || longer.size() != 1 ? Optional.empty() : Optional.of(longer.get(0));
  }

  private static String letters(String name) {
    String words = HYPHENS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    return words.replace("-and-", "-");
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[-_.]")));
    words.removeIf(word -> word.length() < LONG);
    return words;
  }
}
