package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
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

/** A report on the disk. */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Writes a report into a file, creating the folders above it. Whoever reads the file sees the old
   * report or the new one, never a part. What is no regular file, such as a pipe, is written to
   * directly.
   */
  public static void write(Path file, ReportWriter format, LintResult result, ReportContext context)
      throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeInto(file, format, result, context);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    Files.createDirectories(folder);
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      writeInto(part, format, result, context);
      replace(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(
      Path file, ReportWriter format, LintResult result, ReportContext context) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      format.write(result, context, out);
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
