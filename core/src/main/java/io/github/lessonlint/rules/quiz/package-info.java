/** Rules about questions, options and answer keys. */
@NullMarked
package io.github.lessonlint.rules.quiz;

import org.jspecify.annotations.NullMarked;
