package io.github.lessonlint.rules.links;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the heading that was put in other words: it keeps most of its nouns. */
final class Rewording {
  /** How long a word is at least that says something. */
  private static final int LONG = 3;

  /** Among how many names it is looked for, so that it never takes long. */
  private static final int CANDIDATES = 500;

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

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[-_.]")));
    words.removeIf(word -> word.length() < LONG);
    return words;
  }
}
