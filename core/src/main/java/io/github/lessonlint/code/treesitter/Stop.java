package io.github.lessonlint.code.treesitter;

import java.util.Optional;

/**
 * Where a parser found no way on.
 *
 * @param offset where the token starts that fits nowhere: 0-based; the length of the text for its
 *     end
 * @param expected a token with which it would have found one, as it is written
 * @param alone whether it is all that is wrong, since the grammar lets it through
 */
record Stop(int offset, Optional<String> expected, boolean alone) {

  Stop(int offset, Optional<String> expected) {
    this(offset, expected, false);
  }

  static Stop at(int offset) {
    return new Stop(offset, Optional.empty());
  }

  /** Returns the same place, at which is all that is wrong. */
  Stop onlyOne() {
    return new Stop(offset, expected, true);
  }

  /** Returns the same place at another offset. */
  Stop moved(int newOffset) {
    return new Stop(newOffset, expected, alone);
  }
}
