package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import org.treesitter.TSNode;

/**
 * Finds instructions of a Dockerfile whose name goes on after what the grammar takes for it: {@code
 * RUNN}, which it reads as {@code RUN N}.
 */
final class WholeKeywords implements PostCheck {
  /** Each costs a call of native code. */
  private static final int MAX_INSTRUCTIONS = 1000;

  @Override
  public Optional<Stop> first(TSNode root, String code) {
    int count = Math.min(root.getNamedChildCount(), MAX_INSTRUCTIONS);
    for (int i = 0; i < count; i++) {
      TSNode instruction = root.getNamedChild(i);
      if (instruction.getType().endsWith("_instruction")) {
        int after = instruction.getChild(0).getEndByte();
        if (after < code.length() && Character.isLetterOrDigit(code.charAt(after))) {
          return Optional.of(Stop.at(instruction.getStartByte()));
        }
      }
    }
    return Optional.empty();
  }
}
