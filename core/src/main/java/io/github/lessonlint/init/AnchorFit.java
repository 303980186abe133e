package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.SlugAlgorithm;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How heading ids are made, by the links that lead to them.
 *
 * @param links how many links inside the repository name a heading or another place of a page
 * @param broken how many of them lead nowhere, by how ids may be made
 * @param implied how the site's generator makes them
 */
record AnchorFit(int links, Map<SlugAlgorithm, Integer> broken, Optional<SlugAlgorithm> implied) {
  /** How many links must speak for one algorithm and against all others. */
  private static final int CLEAR = 3;

  AnchorFit {
    broken = Map.copyOf(broken);
  }

  /** Returns how many links lead to a place that is there. */
  Share found(SlugAlgorithm algorithm) {
    return new Share(links - broken.getOrDefault(algorithm, 0), links);
  }

  /**
   * Decides: what the generator implies, if no link that leads somewhere then leads nowhere; else
   * the one algorithm that none of the others comes near to.
   */
  SlugAlgorithm algorithm() {
    Optional<SlugAlgorithm> fitting = implied.filter(this::losesNothing);
    return fitting.or(this::clearly).orElse(SlugAlgorithm.AUTO);
  }

  private Optional<SlugAlgorithm> clearly() {
    Optional<SlugAlgorithm> best =
        broken.keySet().stream()
            .filter(a -> a != SlugAlgorithm.AUTO)
            .min(Comparator.comparingInt(a -> links - found(a).part()));
    return best.filter(this::losesNothing)
        .filter(
            b ->
                broken.keySet().stream()
                    .filter(a -> a != SlugAlgorithm.AUTO && a != b)
                    .allMatch(a -> found(a).part() + CLEAR <= found(b).part()));
  }

  private boolean losesNothing(SlugAlgorithm algorithm) {
    return found(algorithm).part() == found(SlugAlgorithm.AUTO).part();
  }
}
