/**
 * Python 3, read with the tree-sitter grammar and with checks of our own for what that lets
 * through. Needs no Python on the machine.
 */
@NullMarked
package io.github.lessonlint.code.python;

import org.jspecify.annotations.NullMarked;
