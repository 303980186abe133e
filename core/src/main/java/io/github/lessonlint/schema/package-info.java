/**
 * JSON Schema: says where a value breaks one, in words for authors. The only package that knows the
 * schema library.
 */
@NullMarked
package io.github.lessonlint.schema;

import org.jspecify.annotations.NullMarked;
