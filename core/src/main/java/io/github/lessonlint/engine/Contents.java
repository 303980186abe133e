package io.github.lessonlint.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What files hold: as it stands on the disk, or as it would be after changes. Thread-safe. */
@FunctionalInterface
public interface Contents {
  /** What is on the disk. */
  Contents DISK = (path, file) -> Files.readAllBytes(file);

  /**
   * Returns the bytes of a file.
   *
   * @param path relative to the root of the run, with {@code /}
   * @param file where it is on the disk
   */
  byte[] read(String path, Path file) throws IOException;
}
