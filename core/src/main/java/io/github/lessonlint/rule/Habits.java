package io.github.lessonlint.rule;

import java.util.List;

/** Tells slips from habits: what most lessons do alike is how their authors want it. */
public final class Habits {
  /** Fewer than these are no habit, however few there are in all. */
  private static final int FEWEST = 3;

  private Habits() {}

  /**
   * Returns the cases that break a convention; none if most of those that could follow it do so.
   *
   * @param breaking the cases that break it
   * @param all how many cases could follow it, with those that break it
   */
  public static <T> List<T> slips(List<T> breaking, int all) {
    return breaking.size() >= FEWEST && breaking.size() * 2 > all ? List.of() : breaking;
  }
}
