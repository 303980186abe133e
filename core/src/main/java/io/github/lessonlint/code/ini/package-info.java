/** INI files. */
@NullMarked
package io.github.lessonlint.code.ini;

import org.jspecify.annotations.NullMarked;
