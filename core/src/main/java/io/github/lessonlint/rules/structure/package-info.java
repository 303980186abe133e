/** Rules about headings and fences. */
@NullMarked
package io.github.lessonlint.rules.structure;

import org.jspecify.annotations.NullMarked;
