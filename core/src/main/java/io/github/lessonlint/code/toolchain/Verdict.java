package io.github.lessonlint.code.toolchain;

/** What a compiler says of a text. */
sealed interface Verdict {

  /** It compiles. */
  record Accepted() implements Verdict {}

  /** The compiler cannot tell: the text is too deep for it, say. */
  record Undecided() implements Verdict {}

  /**
   * It does not compile.
   *
   * @param line the line of the fault: 1-based
   * @param column its column: 0-based, UTF-16 units; negative if only the line is known
   * @param message what the compiler says
   */
  record Rejected(int line, int column, String message) implements Verdict {}
}
