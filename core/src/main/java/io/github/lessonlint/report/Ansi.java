package io.github.lessonlint.report;

import io.github.lessonlint.rule.Severity;

/** Terminal colours, or none. */
record Ansi(boolean on) {
  private static final String BOLD = "1";
  private static final String DIM = "2";

  String bold(String text) {
    return wrap(BOLD, text);
  }

  String dim(String text) {
    return wrap(DIM, text);
  }

  /** Paints a text in the colour of a severity. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> wrap("1;31", text);
      case WARNING -> wrap("1;33", text);
      case INFO, OFF -> wrap("1;36", text);
    };
  }

  private String wrap(String code, String text) {
    return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
