/**
 * HTML. A browser makes something of any text, so there is no parser that would reject one; here is
 * found what no author means.
 */
@NullMarked
package io.github.lessonlint.code.html;

import org.jspecify.annotations.NullMarked;
