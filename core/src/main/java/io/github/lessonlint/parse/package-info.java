/**
 * Turns one file into one {@link io.github.lessonlint.model.Document}. The only package that knows
 * flexmark, SnakeYAML and the TOML parser; a document is a pure function of the file's bytes.
 */
@NullMarked
package io.github.lessonlint.parse;

import org.jspecify.annotations.NullMarked;
