package io.github.lessonlint.quiz.data;

import java.util.OptionalInt;

/**
 * From which number the keys of a quiz count its options. Few formats say so, but one key often
 * betrays it: an option 0 is there only if one counts from 0, an option 4 of 4 only if from 1.
 */
final class IndexBase {
  private final OptionalInt configured;
  private boolean zero;
  private boolean last;

  IndexBase(OptionalInt configured) {
    this.configured = configured;
  }

  /** Notes the key of one question. */
  void see(long key, int options) {
    zero |= key == 0;
    last |= key == options;
  }

  /** Returns whether a key names no option wherever one starts to count. */
  boolean isOut(long key, int options) {
    OptionalInt base = base();
    return base.isPresent()
        ? key < base.getAsInt() || key >= options + base.getAsInt()
        : key < 0 || key > options;
  }

  /** Returns the option that a key names, 0-based; empty where that cannot be told. */
  OptionalInt option(long key, int options) {
    OptionalInt base = base();
    return base.isEmpty() || isOut(key, options)
        ? OptionalInt.empty()
        : OptionalInt.of((int) key - base.getAsInt());
  }

  private OptionalInt base() {
    if (configured.isPresent()) {
      return configured;
    }
    return zero ? OptionalInt.of(0) : last ? OptionalInt.of(1) : OptionalInt.empty();
  }
}
