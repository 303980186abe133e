package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.config.ConfigLoader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
 */
public record Check(
    List<Path> paths, Optional<Path> configFile, List<String> include, List<String> exclude) {

  public Check {
    paths = List.copyOf(paths);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /**
   * Checks it.
   *
   * @return what was found, one result a root, in the order in which the roots were named
   * @throws ConfigException if a configuration file cannot be used
   * @throws CheckException if something that was named cannot be read
   * @throws IOException if the disk fails
   */
  public List<LintResult> run(Progress progress)
      throws ConfigException, CheckException, IOException {
    List<LintResult> results = new ArrayList<>();
    for (Target target : Target.of(paths)) {
      Config config =
          configFile.isPresent()
              ? ConfigLoader.read(configFile.get())
              : ConfigLoader.load(target.root());
      LintRequest request =
          new LintRequest(
              target.root(), target.repository(), target.only(), include, exclude, config);
      try {
        results.add(Linter.check(request, progress));
      } catch (AccessDeniedException e) {
        throw new CheckException("'" + e.getFile() + "' cannot be read: permission denied");
      }
    }
    return results;
  }
}
