/** TOML. */
@NullMarked
package io.github.lessonlint.code.toml;

import org.jspecify.annotations.NullMarked;
