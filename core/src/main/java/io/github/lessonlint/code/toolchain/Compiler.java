package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.Unit;

/**
 * A compiler or interpreter that was found on the machine and answers. Safe to use from many
 * threads.
 */
interface Compiler {

  /** Returns its version, such as {@code 3.11.7}. */
  Version version();

  /**
   * Returns whether a text compiles.
   *
   * @throws ToolFailure if the compiler died or took too long; it may be asked again
   */
  Verdict compile(Unit unit) throws ToolFailure;
}
