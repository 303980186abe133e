/**
 * Runs it all: walks the files, parses in parallel, runs the rules, sorts. The order of its output
 * never depends on threads.
 */
@NullMarked
package io.github.lessonlint.engine;

import org.jspecify.annotations.NullMarked;
