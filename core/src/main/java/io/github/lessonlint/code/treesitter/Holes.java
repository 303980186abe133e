package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treesitter.TSNode;

/**
 * Finds commas with nothing before them. The grammars of JavaScript and what is made of it let them
 * through everywhere, the languages only in arrays.
 */
final class Holes {
  private static final Pattern HOLE = Pattern.compile("[,({]\\s*+(,)");

  private static final Set<String> LISTS =
      Set.of("arguments", "formal_parameters", "object", "object_pattern");

  /** Each costs a walk down the tree. */
  private static final int MAX_LOOKS = 100;

  private Holes() {}

  /** Returns the offset of the first one. */
  static Optional<Stop> first(TSNode root, String code) {
    Matcher hole = HOLE.matcher(code);
    int from = 0;
    for (int i = 0; i < MAX_LOOKS && hole.find(from); i++) {
      int comma = hole.start(1);
      TSNode node = root.getDescendantForByteRange(comma, comma + 1);
      if (node.getType().equals(",") && LISTS.contains(node.getParent().getType())) {
        return Optional.of(Stop.at(comma));
      }
      from = comma;
    }
    return Optional.empty();
  }
}
