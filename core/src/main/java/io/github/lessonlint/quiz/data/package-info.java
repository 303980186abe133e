/** Dialects whose questions are data: TOML, JSON or YAML, in files, code blocks or front matter. */
@NullMarked
package io.github.lessonlint.quiz.data;

import org.jspecify.annotations.NullMarked;
