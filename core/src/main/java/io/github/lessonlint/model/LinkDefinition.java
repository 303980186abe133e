package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;

/**
 * A link reference definition, {@code [label]: target}.
 *
 * @param span the whole definition
 * @param label the label as written
 * @param target where it leads, as in {@link Link#target()}
 * @param targetSpan where the target stands
 * @param image whether an image uses it
 * @param used whether anything uses it
 * @param duplicate whether an earlier definition has the same label, which makes this one dead
 */
public record LinkDefinition(
    Span span,
    String label,
    String target,
    Span targetSpan,
    boolean image,
    boolean used,
    boolean duplicate) {}
