package io.github.lessonlint.report;

import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import java.nio.file.Path;

/** Writes a finding on one line, with a path that terminals and editors can follow. */
public final class FindingLine {
  /** The folder of the reader, relative to the root; where it is not in the root, the root. */
  private final String reader;

  /** What comes before the paths that are relative to the root. */
  private final String prefix;

  /**
   * Creates a writer.
   *
   * @param root what the paths of findings are relative to
   * @param base the folder that the reader is in; paths are shown as seen from there, or whole
   *     where neither folder is in the other
   */
  public FindingLine(Path root, Path base) {
    Path from = base.toAbsolutePath().normalize();
    Path to = root.toAbsolutePath().normalize();
    this.reader = from.startsWith(to) ? Paths.slashed(to.relativize(from)) : "";
    this.prefix =
        from.startsWith(to) ? "" : Paths.slashed(to.startsWith(from) ? from.relativize(to) : to);
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

  /** Returns a file's path, safe to print. */
  String path(SourceFile source) {
    String path = Paths.relativize(reader, source.path());
    return Printable.text(prefix.isEmpty() ? path : prefix + "/" + path);
  }
}
