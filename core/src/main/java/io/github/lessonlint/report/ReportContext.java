package io.github.lessonlint.report;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a report for people depends on beside the findings.
 *
 * @param base the folder that the reader is in; paths are shown as seen from there
 * @param color whether to use terminal colours
 * @param elapsed how long the run took
 */
public record ReportContext(Path base, boolean color, Duration elapsed) {

  public ReportContext {
    base = base.toAbsolutePath().normalize();
  }
}
