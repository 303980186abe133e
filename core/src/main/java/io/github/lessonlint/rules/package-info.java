/** The catalogue of rules. {@link io.github.lessonlint.rules.BuiltInRules} is the explicit list. */
@NullMarked
package io.github.lessonlint.rules;

import org.jspecify.annotations.NullMarked;
