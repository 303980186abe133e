/** Rules about code blocks. */
@NullMarked
package io.github.lessonlint.rules.code;

import org.jspecify.annotations.NullMarked;
