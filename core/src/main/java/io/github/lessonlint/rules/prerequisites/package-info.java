/** Rules about the prerequisite graph. */
@NullMarked
package io.github.lessonlint.rules.prerequisites;

import org.jspecify.annotations.NullMarked;
