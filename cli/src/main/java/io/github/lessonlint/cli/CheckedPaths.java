package io.github.lessonlint.cli;

import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.engine.BaselineChoice;
import io.github.lessonlint.engine.Check;
import io.github.lessonlint.engine.CheckException;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that check a curriculum have in common: which one, under which rules. */
final class CheckedPaths {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "A folder, which is the root of a curriculum, or single Markdown files in one."
              + " Default: the current folder.")
  private List<Path> paths = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration. Default: the lessonlint.yaml in the root or nearest above it.")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--debug", description = "Show a stack trace if the run fails.")
  private boolean debug;

  /** Returns whether failures are to be shown with their stack traces. */
  boolean debug() {
    return debug;
  }

  /** What to do with one root. */
  @FunctionalInterface
  interface Task<T> {
    T run(LintRequest request, Progress progress) throws IOException;
  }

  /** Does something with each root, and shows the progress to whoever watches. */
  <T> List<T> forEachRoot(Console console, BaselineChoice baseline, Task<T> task)
      throws CheckException, ConfigException {
    List<Path> named = paths.isEmpty() ? List.of(Path.of(".")) : paths;
    Check check = new Check(named, config, List.of(), List.of(), baseline);
    if (!console.isWatched()) {
      return check.forEachRoot(request -> task.run(request, Progress.NONE));
    }
    try (Ticker ticker = Ticker.start(console.err())) {
      return check.forEachRoot(request -> task.run(request, ticker));
    }
  }
}
