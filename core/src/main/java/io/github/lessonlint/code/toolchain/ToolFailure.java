package io.github.lessonlint.code.toolchain;

/** A compiler that did not answer. The message says why, as the end of a sentence about it. */
final class ToolFailure extends Exception {
  private static final long serialVersionUID = 1L;

  ToolFailure(String message) {
    super(message);
  }

  /** Returns why there is no answer. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
