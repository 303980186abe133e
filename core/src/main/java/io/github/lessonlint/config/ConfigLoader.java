package io.github.lessonlint.config;

import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and reads {@code lessonlint.yaml}. */
public final class ConfigLoader {
  /** The name of the configuration file. */
  public static final String FILE_NAME = "lessonlint.yaml";

  /** What the root of a repository holds: a folder, or a file that leads to one. */
  static final String GIT = ".git";

  private ConfigLoader() {}

  /**
   * Returns the configuration for a folder: that of the nearest configuration file in it or above
   * it, up to the root of the repository.
   *
   * @throws ConfigException if the file cannot be used
   */
  public static Config load(Path folder) throws ConfigException {
    Path root = folder.toAbsolutePath().normalize();
    Optional<Path> file = find(root);
    return file.isPresent() ? read(file.get(), root) : Config.DEFAULT;
  }

  /**
   * Returns the configuration that a file holds, for the folder it is in.
   *
   * @throws ConfigException if the file cannot be used
   */
  public static Config read(Path file) throws ConfigException {
    return read(file, file.toAbsolutePath().resolveSibling(""));
  }

  /**
   * Returns the configuration that a file holds. Its globs are relative to the folder it is in; if
   * that is not above the root (a file kept elsewhere for several curricula), to the root. The same
   * goes for files that it extends, but that such a file kept elsewhere has globs relative to what
   * those of the file that names it are relative to.
   *
   * @param root the folder that is checked
   * @throws ConfigException if the file cannot be used
   */
  public static Config read(Path file, Path root) throws ConfigException {
    Path absolute = file.toAbsolutePath().normalize();
    return new ConfigLayers(root.toAbsolutePath().normalize()).read(absolute, decode(absolute));
  }

  private static Optional<Path> find(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(folder.resolve(GIT))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static SourceFile decode(Path file) throws ConfigException {
    String shown = Faults.shown(file);
    try {
      return SourceFile.decode(shown, Files.readAllBytes(file));
    } catch (IOException e) {
      String reason = Files.notExists(file) ? "there is no such file" : "it cannot be read";
      throw new ConfigException(shown + ":1:1: " + reason);
    }
  }
}
