package io.github.lessonlint.code;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.code.CodeEngine.Fault;

/** The first thing in a snippet that its language does not allow. Thrown only inside engines. */
public final class ParseFault extends Exception {
  private static final long serialVersionUID = 1;

  private final int start;
  private final int end;

  /**
   * Creates a fault.
   *
   * @param start where it starts in the snippet: 0-based, UTF-16 units
   * @param end the offset after its end
   * @param problem what is wrong, as in {@link Fault#message()}
   */
  public ParseFault(int start, int end, String problem) {
    super(problem, null, false, false);
    this.start = start;
    this.end = end;
  }

  /** Returns where it starts in the snippet: 0-based, UTF-16 units. */
  public int start() {
    return start;
  }

  /** Returns the answer of an engine that finds it. */
  public Answer answer() {
    return Answer.rejected(new Fault(start, end, String.valueOf(getMessage())));
  }
}
