/** The command line: reads arguments, asks the library, writes the report. Decides nothing. */
@NullMarked
package io.github.lessonlint.cli;

import org.jspecify.annotations.NullMarked;
