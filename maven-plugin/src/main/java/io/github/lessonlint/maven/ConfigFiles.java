package io.github.lessonlint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the files that parameters name. */
final class ConfigFiles {

  private ConfigFiles() {}

  /**
   * Returns the file: a relative path is looked for in a folder and then in those above it, since a
   * module may be built from its own folder or from that of its parent.
   *
   * @param parameter what the parameter is called
   */
  static Optional<Path> find(String parameter, Optional<String> name, Path base)
      throws MojoExecutionException {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    for (Path folder = base; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(name.get());
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    throw new MojoExecutionException(
        parameter + " '" + name.get() + "' is neither in " + base + " nor in a folder above it");
  }
}
