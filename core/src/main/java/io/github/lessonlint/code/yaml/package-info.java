/** YAML in code blocks, with templates and omissions. */
@NullMarked
package io.github.lessonlint.code.yaml;

import org.jspecify.annotations.NullMarked;
