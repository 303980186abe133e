package io.github.lessonlint.cli;

import io.github.lessonlint.report.ReportFormats;
import io.github.lessonlint.report.ReportWriter;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a report format. */
final class FormatConverter implements ITypeConverter<ReportWriter> {

  @Override
  public ReportWriter convert(String name) {
    return ReportFormats.named(name).orElseThrow(() -> Choice.none(name, ReportFormats.names()));
  }

  /** What help texts list. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportFormats.names().iterator();
    }
  }
}
