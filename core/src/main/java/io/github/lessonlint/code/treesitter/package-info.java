/**
 * Languages that are read by a tree-sitter grammar. The one place, besides the Python engine, where
 * native libraries are loaded.
 */
@NullMarked
package io.github.lessonlint.code.treesitter;

import org.jspecify.annotations.NullMarked;
