package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.Unit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A tool that answers, until it has failed too often. Safe to use from many threads. */
final class FoundTool {
  /** A lesson that makes a tool fail again and again must not hold up the run. */
  private static final int MAX_FAILURES = 5;

  private final Tool tool;
  private final Path program;
  private final Compiler compiler;
  private final AtomicInteger failures = new AtomicInteger();

  FoundTool(Tool tool, Path program, Compiler compiler) {
    this.tool = tool;
    this.program = program;
    this.compiler = compiler;
  }

  Tool tool() {
    return tool;
  }

  /** Returns its name and version: {@code python3 3.11.7}. */
  String title() {
    return (tool.program() + " " + compiler.version().text()).strip();
  }

  /** Returns where it is, and its version: {@code /usr/bin/python3 3.11.7}. */
  String where() {
    return (program + " " + compiler.version().text()).strip();
  }

  Version version() {
    return compiler.version();
  }

  /** Returns whether what it says of a line is no fault of that line. */
  boolean isExcused(String line, String message) {
    return tool.excuses().stream().anyMatch(e -> e.holds(version(), line, message));
  }

  /** Returns whether it has failed so often that it is not asked any longer. */
  boolean isGivenUp() {
    return failures.get() >= MAX_FAILURES;
  }

  /** Compiles a text; if the tool breaks, once more in a fresh process. */
  Verdict compile(Unit unit) throws ToolFailure {
    Optional<Verdict> first = attempt(unit);
    return first.isPresent() ? first.get() : last(unit);
  }

  private Optional<Verdict> attempt(Unit unit) {
    try {
      return Optional.of(compiler.compile(unit));
    } catch (ToolFailure e) {
      return Optional.empty();
    }
  }

  private Verdict last(Unit unit) throws ToolFailure {
    try {
      return compiler.compile(unit);
    } catch (ToolFailure e) {
      failures.incrementAndGet();
      throw e;
    }
  }
}
