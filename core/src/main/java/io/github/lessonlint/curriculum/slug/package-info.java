/**
 * How renderers of Markdown make the ids of headings, each style after one of them. Knows headings
 * and nothing else: no files, no links.
 */
@NullMarked
package io.github.lessonlint.curriculum.slug;

import org.jspecify.annotations.NullMarked;
