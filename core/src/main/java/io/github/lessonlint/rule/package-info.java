/**
 * The rule framework: what a rule is, what it reports, how severe that is. Knows no particular
 * rule.
 */
@NullMarked
package io.github.lessonlint.rule;

import org.jspecify.annotations.NullMarked;
