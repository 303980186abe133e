package io.github.lessonlint.code;

import java.util.List;
import java.util.Optional;

/**
 * Code blocks that are compiled together.
 *
 * @param parts the blocks, in the order of the page
 * @param complete whether the author says which blocks belong together, so that what they use must
 *     be declared in them
 */
public record Program(List<Part> parts, boolean complete) {
  public Program {
    parts = List.copyOf(parts);
  }

  /**
   * A block.
   *
   * @param text its code
   * @param form what it is a part of, where the author says so
   * @param file the name of the file that it is, where the author says so
   * @param asked whether its faults are wanted; else it is there for what it declares
   * @param faulty whether a fault is expected in it
   */
  public record Part(
      String text, Optional<Form> form, Optional<String> file, boolean asked, boolean faulty) {}
}
