package io.github.lessonlint.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Did-you-mean: the candidate that a misspelt word most probably stands for. */
public final class Suggestions {

  private Suggestions() {}

  /**
   * Returns the candidate nearest to a word, if it is near enough to be meant: at most a third of
   * its length away. Of equally near ones the first in alphabetical order.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(c -> !c.equals(word) && Math.abs(c.length() - word.length()) <= limit)
        .map(c -> new Candidate(c, distance(fold(word), fold(c), limit)))
        .filter(c -> c.distance <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
        .map(Candidate::text);
  }

  /** Returns {@code "; did you mean 'x'?"} or an empty text. */
  public static String didYouMean(Optional<String> suggestion) {
    return suggestion.map(s -> "; did you mean '" + s + "'?").orElse("");
  }

  private record Candidate(String text, int distance) {}

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the optimal string alignment distance: insertions, deletions, replacements and swaps of
   * neighbours. Stops early at {@code limit + 1}.
   */
  public static int distance(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return limit + 1;
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
