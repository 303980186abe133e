/**
 * Looks at a repository and proposes a configuration that fits it: facts are counted first,
 * decisions are pure functions of them, and the texts of the files come last.
 */
@NullMarked
package io.github.lessonlint.init;

import org.jspecify.annotations.NullMarked;
