/** Reads scripts and commands of the shell: the grammar of POSIX and what Bash has besides. */
@NullMarked
package io.github.lessonlint.code.shell;

import org.jspecify.annotations.NullMarked;
