package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;

/** A place that raw HTML names with {@code id} or {@code <a name>}. */
public record Anchor(Span span, String name) {}
