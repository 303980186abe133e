/**
 * Quiz dialects: each turns a document's blocks into the one quiz model. Sees blocks only, never
 * the parser or the file system. {@link QuizReader} lists the dialects, which are in the packages
 * below this one.
 */
@NullMarked
package io.github.lessonlint.quiz;

import org.jspecify.annotations.NullMarked;
