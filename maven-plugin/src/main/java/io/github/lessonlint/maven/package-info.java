/** The Maven plugin: reads parameters, asks the library, writes the report. Decides nothing. */
@NullMarked
package io.github.lessonlint.maven;

import org.jspecify.annotations.NullMarked;
