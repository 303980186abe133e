package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;

/**
 * A comment: an HTML comment of the body or a {@code #} comment of the front matter.
 *
 * @param span the whole comment with its marks
 * @param text what it says, without the marks, stripped
 */
public record Comment(Span span, String text) {}
