/**
 * What one Markdown file says, as immutable records with exact spans. No type of a parser library
 * appears here, and nothing here reads a file.
 */
@NullMarked
package io.github.lessonlint.model;

import org.jspecify.annotations.NullMarked;
