/** Bytes in, text and a line index out. Knows files and positions, nothing about Markdown. */
@NullMarked
package io.github.lessonlint.source;

import org.jspecify.annotations.NullMarked;
