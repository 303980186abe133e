package io.github.lessonlint.code.toolchain;

import java.time.Duration;

/**
 * How long a program may take.
 *
 * @param start to say that it is there
 * @param block to compile one text
 */
record Deadlines(Duration start, Duration block) {
  /** Interpreters start in well under a second, and compile a block in a millisecond. */
  static final Deadlines USUAL = new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(3));
}
