package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.config.ConfigLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user asks to have checked, in the words of the command line and of a build.
 *
 * @param paths folders, each the root of a curriculum, and single Markdown files in one
 * @param configFile the configuration of all of them; empty: the one nearest above each root
 * @param include globs of Markdown files to read, relative to a root; empty: all
 * @param exclude globs of files not to read
 * @param baseline which baseline to honour
 */
public record Check(
    List<Path> paths,
    Optional<Path> configFile,
    List<String> include,
    List<String> exclude,
    BaselineChoice baseline) {

  public Check {
    paths = List.copyOf(paths);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Creates a check that honours the baseline of the configuration. */
  public Check(
      List<Path> paths, Optional<Path> configFile, List<String> include, List<String> exclude) {
    this(paths, configFile, include, exclude, BaselineChoice.CONFIGURED);
  }

  /**
   * Checks it.
   *
   * @return what was found, one result a root
   * @throws ConfigException if a configuration file cannot be used
   * @throws CheckException if something that was named cannot be read
   */
  public List<LintResult> run(Progress progress) throws ConfigException, CheckException {
    return forEachRoot(request -> Linter.check(request, progress));
  }

  /** What to do with one root. */
  @FunctionalInterface
  public interface Task<T> {
    /** Does it. */
    T run(LintRequest request) throws IOException;
  }

  /**
   * Does something with each root.
   *
   * @return the results, one a root
   * @throws ConfigException if a configuration file cannot be used
   * @throws CheckException if something that was named cannot be read
   */
  public <T> List<T> forEachRoot(Task<T> task) throws ConfigException, CheckException {
    if (configFile.isPresent() && !Files.isRegularFile(configFile.get())) {
      String fault = Files.exists(configFile.get()) ? "is no file" : "does not exist";
      throw new CheckException("the configuration file '" + configFile.get() + "' " + fault);
    }
    List<T> results = new ArrayList<>();
    for (Target target : Target.of(paths)) {
      results.add(run(target, task));
    }
    return results;
  }

  private <T> T run(Target target, Task<T> task) throws ConfigException, CheckException {
    Config config =
        configFile.isPresent()
            ? ConfigLoader.read(configFile.get(), target.root())
            : ConfigLoader.load(target.root());
    LintRequest request =
        new LintRequest(
            target.root(),
            target.repository(),
            target.only(),
            include,
            exclude,
            baseline.applyTo(config));
    try {
      return task.run(request);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(target.root(), e);
    }
  }

  private static CheckException unreadable(Path root, Exception e) {
    String reason = Optional.ofNullable(e.getMessage()).orElse("'" + root + "' cannot be read");
    return new CheckException(reason, e);
  }
}
