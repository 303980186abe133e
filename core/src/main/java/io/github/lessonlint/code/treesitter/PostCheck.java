package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import org.treesitter.TSNode;

/** Finds what a grammar lets through and the language does not. */
@FunctionalInterface
interface PostCheck {
  /** Trusts the grammar. */
  PostCheck NONE = (root, code) -> Optional.empty();

  /**
   * Returns the first fault.
   *
   * @param root the tree of a text that the grammar accepts
   * @param code the text, which is ASCII
   */
  Optional<Stop> first(TSNode root, String code);

  /** Returns what finds the faults of this and, where there is none, those of another. */
  default PostCheck or(PostCheck other) {
    return (root, code) -> first(root, code).or(() -> other.first(root, code));
  }
}
