package io.github.lessonlint.fix;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file that fixes change.
 *
 * @param path relative to the root of the run, with {@code /}
 * @param file where it is on the disk
 * @param before what it held when it was checked
 * @param after what it is to hold
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and not worth a copy.
public record ChangedFile(String path, Path file, byte[] before, byte[] after) {

  /** Returns the same file with other changes. */
  ChangedFile to(byte[] other) {
    return new ChangedFile(path, file, before, other);
  }

  /**
   * Writes the changes. Whoever reads the file sees the old content or the new one, never a part;
   * its attributes stay as they are.
   *
   * @param root nothing outside of it is written
   * @throws IOException if it was not written; the message says why, as the end of a sentence
   */
  void write(Path root) throws IOException {
    Path real = file.toRealPath();
    if (Files.isSymbolicLink(file) || !real.startsWith(root.toRealPath())) {
      throw new IOException("it is a link that leads elsewhere");
    }
    if (!Files.isWritable(real)) {
      throw new IOException("it is read-only");
    }
    Path part = part(real);
    try {
      Files.copy(
          real, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(
          part,
          after,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.SYNC);
      if (!Arrays.equals(before, Files.readAllBytes(real))) {
        throw new IOException("it was changed in the meantime");
      }
      Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A new file in the same folder: only within one file system can a move be atomic. */
  private static Path part(Path real) throws IOException {
    try {
      return Files.createTempFile(real.resolveSibling(""), ".lessonlint-", ".part");
    } catch (AccessDeniedException e) {
      throw new IOException("its folder is read-only", e);
    }
  }
}
