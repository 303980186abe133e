/** Diagnostics out: text for people, JSON for programs. */
@NullMarked
package io.github.lessonlint.report;

import org.jspecify.annotations.NullMarked;
