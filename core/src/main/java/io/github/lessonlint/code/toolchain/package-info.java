/**
 * Asks the compilers and interpreters of the machine whether code blocks compile. They only compile
 * and never run what they compile; they run in an empty folder with next to no environment, and are
 * killed when they are late and when the run ends.
 */
@NullMarked
package io.github.lessonlint.code.toolchain;

import org.jspecify.annotations.NullMarked;
