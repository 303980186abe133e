package io.github.lessonlint.config;

/**
 * A configuration that cannot be used. The message is one or more lines, each {@code
 * path:line:column: what is wrong}.
 */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public ConfigException(String message) {
    super(message);
  }
}
