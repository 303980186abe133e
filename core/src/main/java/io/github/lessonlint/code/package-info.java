/**
 * Engines that say whether a code block compiles, in batches, one engine a language family. Nothing
 * in a block is ever executed.
 */
@NullMarked
package io.github.lessonlint.code;

import org.jspecify.annotations.NullMarked;
