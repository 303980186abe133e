package io.github.lessonlint.code.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The folders in which programs are looked up: those of the PATH that no lesson can reach. */
final class SearchPath {
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private final List<Path> folders = new ArrayList<>();
  private final Path repository;

  /**
   * Creates the search path.
   *
   * @param path the value of PATH; relative and empty entries are passed over, since they mean
   *     another folder wherever the run starts
   * @param repository the folder of the lessons, from which no program is ever started
   */
  SearchPath(String path, Path repository) {
    this.repository = real(repository).orElse(repository.toAbsolutePath().normalize());
    for (String entry : path.split(File.pathSeparator, -1)) {
      folder(entry).filter(this::isOutside).ifPresent(folders::add);
    }
  }

  private static Optional<Path> folder(String entry) {
    try {
      Path folder = Path.of(entry);
      return folder.isAbsolute() ? Optional.of(folder) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isOutside(Path file) {
    return real(file).filter(real -> !real.startsWith(repository)).isPresent();
  }

  private static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the programs of a name, the first to be tried first. */
  List<Path> find(String program) {
    String name = WINDOWS ? program + ".exe" : program;
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .filter(this::isOutside)
        .toList();
  }

  /** Returns the folders as the value of PATH. */
  String value() {
    return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
