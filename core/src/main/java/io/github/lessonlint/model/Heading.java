package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.Optional;

/**
 * A heading.
 *
 * @param span the whole heading, with marks
 * @param level 1 to 6
 * @param text the text as a reader sees it, without mark-up and without a custom id
 * @param textSpan where the text stands
 * @param customId the id of a trailing {@code {#id}}
 * @param nested whether it stands inside a list, a quote or a table
 */
public record Heading(
    Span span, int level, String text, Span textSpan, Optional<String> customId, boolean nested) {}
