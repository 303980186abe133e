/**
 * Applies the safe fixes of findings: in memory, in rounds of checks, then on the disk. The only
 * package that changes files of a curriculum.
 */
@NullMarked
package io.github.lessonlint.fix;

import org.jspecify.annotations.NullMarked;
