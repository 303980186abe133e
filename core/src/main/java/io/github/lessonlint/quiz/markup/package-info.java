/** Dialects with a mark-up of their own, and HTML. */
@NullMarked
package io.github.lessonlint.quiz.markup;

import org.jspecify.annotations.NullMarked;
