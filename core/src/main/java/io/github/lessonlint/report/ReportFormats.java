package io.github.lessonlint.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats there are. */
public final class ReportFormats {
  /** The name of the format for people, which shows everything there is to know about a run. */
  public static final String TEXT = "text";

  private static final List<ReportWriter> ALL = List.of(new TextReport(), new JsonReport());

  private ReportFormats() {}

  /** Returns the names of all formats, the default one first. */
  public static List<String> names() {
    return ALL.stream().map(ReportWriter::format).toList();
  }

  /** Returns the format of a name, in any case. */
  public static Optional<ReportWriter> named(String name) {
    String wanted = name.trim().toLowerCase(Locale.ROOT);
    return ALL.stream().filter(w -> w.format().equals(wanted)).findFirst();
  }
}
