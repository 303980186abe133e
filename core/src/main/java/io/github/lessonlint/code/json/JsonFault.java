package io.github.lessonlint.code.json;

/** The first thing in a text that is no JSON. Thrown only inside this package. */
final class JsonFault extends Exception {
  private static final long serialVersionUID = 1;

  private final int start;
  private final int end;
  private final String problem;

  JsonFault(int start, int end, String problem) {
    super(problem, null, false, false);
    this.start = start;
    this.end = end;
    this.problem = problem;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String problem() {
    return problem;
  }
}
