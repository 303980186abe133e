package io.github.lessonlint.rule;

import io.github.lessonlint.source.Span;
import java.util.List;

/**
 * Edits of the diagnostic's file that mend it.
 *
 * @param safe whether it may be applied without being looked at: it does what the author meant for
 *     certain, and leaves no new finding behind
 * @param description what applying it does, as an imperative: {@code Replace 'a' with 'b'}
 * @param edits the edits, which do not overlap, in the order of the file
 */
public record Fix(boolean safe, String description, List<Edit> edits) {

  public Fix {
    edits = List.copyOf(edits);
  }

  /** Returns a safe fix with a single edit. */
  public static Fix replace(String description, Span span, String newText) {
    return new Fix(true, description, List.of(new Edit(span, newText)));
  }

  /** Returns a fix with a single edit that rests on a guess, for a person to confirm. */
  public static Fix suggest(String description, Span span, String newText) {
    return new Fix(false, description, List.of(new Edit(span, newText)));
  }

  /** Returns the same fix as one for a person to confirm. */
  public Fix unsafe() {
    return new Fix(false, description, edits);
  }

  /**
   * Replaces a span of the text by another text.
   *
   * @param span what goes; empty to insert
   * @param newText what comes; empty to delete
   */
  public record Edit(Span span, String newText) {}
}
