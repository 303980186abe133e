/** {@code lessonlint.yaml} in. */
@NullMarked
package io.github.lessonlint.config;

import org.jspecify.annotations.NullMarked;
