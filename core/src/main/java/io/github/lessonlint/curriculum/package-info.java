/**
 * All documents of a run together: which of them are lessons, which files exist, what links and
 * prerequisites resolve to. Answers questions, reports nothing.
 */
@NullMarked
package io.github.lessonlint.curriculum;

import org.jspecify.annotations.NullMarked;
