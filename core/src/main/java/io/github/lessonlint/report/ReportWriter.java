package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
import java.io.IOException;
import java.io.Writer;

/** One format of reports. Stateless; every format is listed in {@link ReportFormats}. */
public interface ReportWriter {

  /** Returns what the format is called where users choose one. */
  String format();

  /** Writes the report of a run; leaves the writer open. */
  void write(LintResult result, ReportContext context, Writer out) throws IOException;
}
