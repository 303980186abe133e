package io.github.lessonlint.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** Text files that are written as a whole or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /** What writes the text of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a file in UTF-8, creating the folders above it. Whoever reads it sees the old text or
   * the new one, never a part. What is no regular file, such as a pipe, is written to directly.
   */
  public static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeInto(file, content);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    Files.createDirectories(folder);
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      writeInto(part, content);
      replace(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(Path file, Content content) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      content.writeTo(out);
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
