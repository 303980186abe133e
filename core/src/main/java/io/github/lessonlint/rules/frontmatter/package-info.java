/** Rules about the front matter of a lesson. */
@NullMarked
package io.github.lessonlint.rules.frontmatter;

import org.jspecify.annotations.NullMarked;
