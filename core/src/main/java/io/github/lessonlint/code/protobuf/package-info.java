/** Protocol Buffers. */
@NullMarked
package io.github.lessonlint.code.protobuf;

import org.jspecify.annotations.NullMarked;
