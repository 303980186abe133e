package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A program that is started anew for each text, which it reads from standard input. */
final class Command implements Compiler {
  /** The first fault is all that is looked at. */
  private static final int MAX_OUTPUT_BYTES = 64 << 10;

  private final List<String> command;
  private final Sandbox sandbox;
  private final Deadlines deadlines;
  private final Version version;
  private final BiFunction<String, String, Optional<Verdict>> meaning;

  /**
   * Creates the compiler.
   *
   * @param command the program with its arguments
   * @param version its version
   * @param meaning makes a verdict of a text and of what the program complains of; empty if that
   *     makes no sense
   */
  Command(
      List<String> command,
      Sandbox sandbox,
      Deadlines deadlines,
      Version version,
      BiFunction<String, String, Optional<Verdict>> meaning) {
    this.command = List.copyOf(command);
    this.sandbox = sandbox;
    this.deadlines = deadlines;
    this.version = version;
    this.meaning = meaning;
  }

  @Override
  public Version version() {
    return version;
  }

  /**
   * What came of a run of the program.
   *
   * @param status its exit status
   * @param text what it wrote to standard output or standard error
   */
  record Output(int status, String text) {}

  @Override
  public Verdict compile(Unit unit) throws ToolFailure {
    Output output = run(command, unit.text(), sandbox, deadlines.block());
    if (output.status == 0) {
      return new Verdict.Accepted();
    }
    return meaning
        .apply(unit.text(), output.text)
        .orElseThrow(() -> new ToolFailure("ended with status " + output.status));
  }

  /** Runs a program. */
  static Output run(List<String> command, String input, Sandbox sandbox, Duration deadline)
      throws ToolFailure {
    Process process;
    try {
      process = sandbox.start(new ProcessBuilder(command).redirectErrorStream(true));
    } catch (IOException e) {
      throw new ToolFailure("does not start");
    }
    Output output = sandbox.await(process, deadline, () -> exchange(process, input));
    sandbox.ended(process);
    return output;
  }

  private static Output exchange(Process process, String input)
      throws IOException, InterruptedException {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A program need not read on once it knows that something is wrong.
    }
    String text;
    try (InputStream in = process.getInputStream()) {
      text = new String(in.readNBytes(MAX_OUTPUT_BYTES), StandardCharsets.UTF_8);
    }
    return new Output(process.waitFor(), text);
  }
}
