/** Faults that are planted in correct lessons, to see that each of them is found. */
@NullMarked
package io.github.lessonlint.mutation;

import org.jspecify.annotations.NullMarked;
