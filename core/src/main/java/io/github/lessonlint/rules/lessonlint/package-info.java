/** Rules about the run itself: files that could not be read or understood. */
@NullMarked
package io.github.lessonlint.rules.lessonlint;

import org.jspecify.annotations.NullMarked;
