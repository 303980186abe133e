package io.github.lessonlint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the command writes to.
 *
 * @param out standard output
 * @param err standard error
 * @param terminals which of {@code out} and {@code err} are terminals
 * @param environment the environment variables
 */
record Console(
    PrintStream out, PrintStream err, Set<String> terminals, Map<String, String> environment) {

  /** Java cannot tell which of its streams are terminals; the script that starts it can. */
  private static final String TERMINALS = "lessonlint.terminals";

  /** Returns the console of this process; in UTF-8, whatever the system's encoding is. */
  static Console ofProcess() {
    return new Console(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Set.copyOf(List.of(System.getProperty(TERMINALS, "").split(",", 2))),
        System.getenv());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Returns whether what is written to standard output may be coloured, see no-color.org. */
  boolean mayColor() {
    return terminals.contains("out")
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Returns whether a person watches standard error. */
  boolean isWatched() {
    return terminals.contains("err");
  }
}
