package io.github.lessonlint.rule;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.Span;

/** Takes what a rule finds. The engine adds the rule's id and severity. */
@FunctionalInterface
public interface Reporter {

  /**
   * Takes one finding.
   *
   * @param document the file it is in
   * @param span where
   * @param message what is wrong, and what to do
   */
  void report(Document document, Span span, Message message);

  /** Takes one finding that has no help and no fix. */
  default void report(Document document, Span span, String message) {
    report(document, span, Message.of(message));
  }
}
