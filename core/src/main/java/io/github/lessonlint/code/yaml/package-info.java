/** YAML, read with SnakeYAML as far as its events: no tag is resolved, no object made. */
@NullMarked
package io.github.lessonlint.code.yaml;

import org.jspecify.annotations.NullMarked;
