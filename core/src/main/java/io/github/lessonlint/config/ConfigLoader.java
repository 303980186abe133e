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

  /** The name of a baseline that nobody needs to name. */
  public static final String BASELINE_NAME = "lessonlint-baseline.json";

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
    Optional<Path> file = find(FILE_NAME, root);
    return file.isPresent() ? read(file.get(), root) : withBaseline(Config.DEFAULT, root);
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
    Path folder = root.toAbsolutePath().normalize();
    return withBaseline(new ConfigLayers(folder).read(absolute, decode(absolute)), folder);
  }

  /** Where the configuration names no baseline, it is the nearest one, or lies beside the file. */
  private static Config withBaseline(Config config, Path root) {
    if (config.baseline().isPresent()) {
      return config;
    }
    Optional<Path> beside =
        config.folder().map(f -> f.resolve(BASELINE_NAME)).filter(Files::isRegularFile);
    Optional<Path> baseline = find(BASELINE_NAME, root).or(() -> beside);
    return baseline.isPresent() ? config.withBaseline(baseline) : config;
  }

  private static Optional<Path> find(String name, Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(name);
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
