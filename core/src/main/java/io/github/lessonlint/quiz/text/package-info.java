/**
 * What all dialects share: the pieces and lines of a page, labels, keys and the words of quizzes.
 */
@NullMarked
package io.github.lessonlint.quiz.text;

import org.jspecify.annotations.NullMarked;
