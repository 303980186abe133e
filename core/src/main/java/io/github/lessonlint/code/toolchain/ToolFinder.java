package io.github.lessonlint.code.toolchain;

import java.nio.file.Path;
import java.util.Optional;

/** Looks for tools on the machine and starts them. */
final class ToolFinder {
  private final SearchPath path;
  private final Sandbox sandbox;
  private final Deadlines deadlines;

  ToolFinder(SearchPath path, Sandbox sandbox, Deadlines deadlines) {
    this.path = path;
    this.sandbox = sandbox;
    this.deadlines = deadlines;
  }

  /**
   * What came of looking for a tool.
   *
   * @param found the tool, if it is there
   * @param trouble why it is not, as a clause
   */
  record Search(Optional<FoundTool> found, String trouble) {}

  /** Looks for a tool. Of several programs the first that answers is taken. */
  Search find(Tool tool) {
    String trouble = "there is no " + tool.program() + " on the PATH outside the lessons";
    for (Path program : path.find(tool.program())) {
      try {
        Compiler compiler = tool.starter().start(program.toString(), sandbox, deadlines);
        Version oldest = tool.oldest();
        if (!compiler.version().isBefore(oldest.major(), oldest.minor())) {
          return new Search(Optional.of(new FoundTool(tool, program, compiler)), "");
        }
        trouble = program + " is older than version " + oldest.text();
      } catch (ToolFailure e) {
        trouble = program + " " + e.reason();
      }
    }
    return new Search(Optional.empty(), trouble);
  }
}
