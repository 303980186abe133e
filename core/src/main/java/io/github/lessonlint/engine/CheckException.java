package io.github.lessonlint.engine;

/** A run that cannot be done as asked. The message says why, in a sentence for people. */
public final class CheckException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public CheckException(String message) {
    super(message);
  }

  /** Creates the exception for a failure of the system. */
  public CheckException(String message, Throwable cause) {
    super(message, cause);
  }
}
