package io.github.lessonlint.cli;

import io.github.lessonlint.engine.CheckException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a class path as it is written for Java. */
final class ClassPath {

  private ClassPath() {}

  /**
   * Returns the folders and archives of a class path.
   *
   * @throws CheckException if one is not there
   */
  static List<Path> parse(String text) throws CheckException {
    List<Path> entries = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator)) {
      if (entry.endsWith("*")) {
        entries.addAll(archives(entry));
      } else if (!entry.isBlank()) {
        entries.add(existing(entry));
      }
    }
    return entries;
  }

  private static List<Path> archives(String entry) throws CheckException {
    String folder = entry.substring(0, entry.length() - 1);
    try (Stream<Path> files = Files.list(existing(folder))) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new CheckException("'" + entry + "' of the class path cannot be read", e);
    }
  }

  private static Path existing(String entry) throws CheckException {
    try {
      Path path = Path.of(entry);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new CheckException("'" + entry + "' of the class path is no path", e);
    }
    throw new CheckException("'" + entry + "' of the class path does not exist");
  }
}
