package io.github.lessonlint.rule;

import io.github.lessonlint.source.Span;
import java.util.Optional;

/**
 * What a finding says.
 *
 * @param text what is wrong and what to do, in one sentence without a full stop
 * @param help what more there is to know, where the sentence is not enough
 * @param fix an edit that mends it
 */
public record Message(String text, Optional<String> help, Optional<Fix> fix) {

  /** Returns a message without help and fix. */
  public static Message of(String text) {
    return new Message(text, Optional.empty(), Optional.empty());
  }

  /** Returns this message with a help line. */
  public Message help(String line) {
    return new Message(text, Optional.of(line), fix);
  }

  /** Returns this message with a safe fix that replaces one span. */
  public Message fix(String description, Span span, String newText) {
    return new Message(text, help, Optional.of(Fix.replace(description, span, newText)));
  }

  /** Returns this message with a fix that rests on a guess: it is shown, and not applied. */
  public Message suggest(String description, Span span, String newText) {
    return new Message(text, help, Optional.of(Fix.suggest(description, span, newText)));
  }

  /** Returns this message with a fix. */
  public Message fix(Fix edits) {
    return new Message(text, help, Optional.of(edits));
  }
}
