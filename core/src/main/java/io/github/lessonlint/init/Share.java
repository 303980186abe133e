package io.github.lessonlint.init;

/**
 * How many of how many, and what follows from it.
 *
 * @param part at most the whole
 * @param whole all there are
 */
record Share(int part, int whole) {
  /** Fewer are too few for an exception to stand out from them. */
  private static final int ENOUGH = 20;

  /** Returns whether it is all of them, and there are some. */
  boolean all() {
    return whole > 0 && part == whole;
  }

  /**
   * Returns whether the rest looks like an oversight: at most one in twenty; of fewer than twenty,
   * none.
   */
  boolean nearlyAll() {
    return all() || (whole >= ENOUGH && part * 100L >= whole * 95L);
  }

  /** Returns whether it is four in five or more. */
  boolean most() {
    return whole > 0 && part * 5L >= whole * 4L;
  }

  /** Returns whether it is at least half. */
  boolean half() {
    return whole > 0 && part * 2L >= whole;
  }

  @Override
  public String toString() {
    return part + " of " + whole;
  }
}
