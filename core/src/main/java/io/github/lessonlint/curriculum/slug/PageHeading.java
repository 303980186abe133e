package io.github.lessonlint.curriculum.slug;

import java.util.Optional;

/**
 * A heading as renderers see it.
 *
 * @param text the text as a reader sees it, without a custom id
 * @param source the same as written, with mark-up
 * @param customId the id of a trailing {@code {#id}}
 * @param html whether it is written in raw HTML
 */
public record PageHeading(String text, String source, Optional<String> customId, boolean html) {

  /** Returns the text that is left by a renderer which takes a custom id for text. */
  String literal() {
    return customId.map(id -> text + " {#" + id + "}").orElse(text);
  }
}
