package io.github.lessonlint.report;

import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.source.SourceFile;
import java.nio.file.Path;

/** Writes a finding on one line, with a path that terminals and editors can follow. */
public final class FindingLine {
  private final Path root;
  private final Path base;

  /**
   * Creates a writer.
   *
   * @param root what the paths of findings are relative to
   * @param base the folder that the reader is in
   */
  public FindingLine(Path root, Path base) {
    this.root = root.toAbsolutePath().normalize();
    this.base = base.toAbsolutePath().normalize();
  }

  /** Returns {@code path:line:column: severity: message [rule]}. */
  public String of(Diagnostic d) {
    return location(d) + ": " + d.severity().id() + ": " + message(d) + " [" + d.rule() + "]";
  }

  /** Returns {@code path:line:column}. */
  String location(Diagnostic d) {
    return path(d.source()) + ":" + d.start();
  }

  /** Returns the message, safe to print. */
  static String message(Diagnostic d) {
    return Printable.text(d.message().text());
  }

  /**
   * Returns a file's path as seen from the base; the absolute path where neither the base nor the
   * root is in the other.
   */
  String path(SourceFile source) {
    Path file = root.resolve(source.path());
    boolean related = root.startsWith(base) || base.startsWith(root);
    Path shown = related ? base.relativize(file) : file;
    String separator = shown.getFileSystem().getSeparator();
    return Printable.text(shown.toString().replace(separator, "/"));
  }
}
