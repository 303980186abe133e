package io.github.lessonlint.cli;

import io.github.lessonlint.report.ReportFormats;
import io.github.lessonlint.report.ReportWriter;
import io.github.lessonlint.rule.Suggestions;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a report format. */
final class FormatConverter implements ITypeConverter<ReportWriter> {

  @Override
  public ReportWriter convert(String name) {
    List<String> names = ReportFormats.names();
    return ReportFormats.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + name
                        + "' is none of "
                        + String.join(", ", names)
                        + Suggestions.didYouMean(Suggestions.nearest(name, names))));
  }

  /** What help texts list. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportFormats.names().iterator();
    }
  }
}
