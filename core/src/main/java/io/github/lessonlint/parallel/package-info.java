/** Runs work on many threads so that no item can stop the others. Knows nothing of lessons. */
@NullMarked
package io.github.lessonlint.parallel;

import org.jspecify.annotations.NullMarked;
