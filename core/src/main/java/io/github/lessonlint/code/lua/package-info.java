/** Lua, from 5.1 to 5.4. */
@NullMarked
package io.github.lessonlint.code.lua;

import org.jspecify.annotations.NullMarked;
