/** Java properties files. */
@NullMarked
package io.github.lessonlint.code.properties;

import org.jspecify.annotations.NullMarked;
