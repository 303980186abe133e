package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.PageExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How links are written.
 *
 * @param pages how many links lead to Markdown files, by how they name them
 * @param fromRoot how many links begin with {@code /}
 * @param foundIn which of these, by a number of their own, are found in which folder
 */
record LinkFit(Map<PageExtension, Integer> pages, int fromRoot, Map<String, Set<Integer>> foundIn) {
  /** With fewer links there is no telling what is a habit. */
  private static final int FEWEST = 20;

  /** One for pages, and one for files that are copied as they are. */
  private static final int MOST_ROOTS = 2;

  LinkFit {
    pages = new TreeMap<>(pages);
    foundIn = new TreeMap<>(foundIn);
  }

  /** Returns how many links lead to Markdown files. */
  int toPages() {
    return pages.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how links name Markdown files; empty where they do in every way, or are too few. */
  List<PageExtension> extensions() {
    boolean all = pages.size() == PageExtension.values().length;
    return all || toPages() < FEWEST
        ? List.of()
        : Arrays.stream(PageExtension.values()).filter(pages::containsKey).toList();
  }

  /**
   * Returns the folder or the two folders in which nearly all links that begin with {@code /} are
   * found; empty where there are none such.
   */
  List<String> roots() {
    List<String> roots = new ArrayList<>();
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < MOST_ROOTS; i++) {
      best(found).ifPresent(roots::add);
      roots.forEach(folder -> found.addAll(found(folder)));
    }
    return new Share(found.size(), fromRoot).nearlyAll() ? roots : List.of();
  }

  private Set<Integer> found(String folder) {
    return foundIn.getOrDefault(folder, Set.of());
  }

  /** The folder that holds most of what was not found so far. */
  private Optional<String> best(Collection<Integer> known) {
    return foundIn.keySet().stream()
        .filter(folder -> gain(folder, known) > 0)
        .max(
            Comparator.comparingLong((String folder) -> gain(folder, known))
                .thenComparing(Comparator.reverseOrder()));
  }

  private long gain(String folder, Collection<Integer> known) {
    return found(folder).stream().filter(link -> !known.contains(link)).count();
  }
}
