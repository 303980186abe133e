/**
 * Dialects whose options are the items of lists or lines with labels, and pages of their answers.
 */
@NullMarked
package io.github.lessonlint.quiz.lettered;

import org.jspecify.annotations.NullMarked;
