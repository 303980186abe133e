/** Rules about link targets inside the repository. */
@NullMarked
package io.github.lessonlint.rules.links;

import org.jspecify.annotations.NullMarked;
