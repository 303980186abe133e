package io.github.lessonlint.schema;

/** A text is not a JSON Schema; the message says why. */
public final class InvalidSchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidSchemaException(String message) {
    super(message);
  }
}
