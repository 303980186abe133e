/** Rules about the identity of lessons, across files. */
@NullMarked
package io.github.lessonlint.rules.lesson;

import org.jspecify.annotations.NullMarked;
