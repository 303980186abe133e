/** Java, read with the compiler of the running JDK as far as its parser goes. */
@NullMarked
package io.github.lessonlint.code.java;

import org.jspecify.annotations.NullMarked;
