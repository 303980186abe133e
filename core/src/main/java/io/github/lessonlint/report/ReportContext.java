package io.github.lessonlint.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a report for people depends on beside the findings.
 *
 * @param base the folder that the reader is in; paths are shown as seen from there
 * @param color whether to use terminal colours
 * @param elapsed how long the run took
 * @param fixes what was fixed before, a line each; empty if nothing was
 */
public record ReportContext(Path base, boolean color, Duration elapsed, List<String> fixes) {

  public ReportContext {
    base = base.toAbsolutePath().normalize();
    fixes = List.copyOf(fixes);
  }

  /** Creates the context of a run that fixes nothing. */
  public ReportContext(Path base, boolean color, Duration elapsed) {
    this(base, color, elapsed, List.of());
  }
}
