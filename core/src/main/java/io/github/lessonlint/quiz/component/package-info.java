/** Dialects whose questions are components: JSX elements and shortcodes. */
@NullMarked
package io.github.lessonlint.quiz.component;

import org.jspecify.annotations.NullMarked;
