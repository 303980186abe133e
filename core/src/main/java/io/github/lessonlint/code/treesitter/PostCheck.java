package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.OptionalInt;
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

  /**
   * Returns the offset of the first fault that the tokens of any text show, which may be far before
   * the place where a parser finds no way on.
   */
  default OptionalInt ofTokens(String code) {
    return OptionalInt.empty();
  }

  /** Returns what finds the faults of this and, where there is none, those of another. */
  default PostCheck or(PostCheck other) {
    PostCheck self = this;
    return new PostCheck() {
      @Override
      public Optional<Stop> first(TSNode root, String code) {
        return self.first(root, code).or(() -> other.first(root, code));
      }

      @Override
      public OptionalInt ofTokens(String code) {
        OptionalInt fault = self.ofTokens(code);
        return fault.isPresent() ? fault : other.ofTokens(code);
      }
    };
  }
}
