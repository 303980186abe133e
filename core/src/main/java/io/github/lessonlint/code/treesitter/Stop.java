package io.github.lessonlint.code.treesitter;

import java.util.Optional;

/**
 * Where a parser found no way on.
 *
 * @param offset where the token starts that fits nowhere: 0-based; the length of the text for its
 *     end
 * @param expected a token with which it would have found one, as it is written
 */
record Stop(int offset, Optional<String> expected) {

  static Stop at(int offset) {
    return new Stop(offset, Optional.empty());
  }
}
