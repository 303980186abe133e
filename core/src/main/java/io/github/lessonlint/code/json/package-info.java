/** JSON and the dialects of it that allow comments and more. */
@NullMarked
package io.github.lessonlint.code.json;

import org.jspecify.annotations.NullMarked;
