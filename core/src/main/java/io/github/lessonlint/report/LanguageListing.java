package io.github.lessonlint.report;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeEngine;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of code blocks that are checked, and by what. */
public final class LanguageListing {
  private static final String LINE = "%-12s  %-28s  %s%n";

  private LanguageListing() {}

  /** Writes a line a language: its name, what parses it, and whether that works here. */
  public static void write(Writer out) throws IOException {
    List<Row> rows =
        BuiltInEngines.all().stream()
            .flatMap(engine -> engine.languages().stream().map(name -> new Row(name, engine)))
            .sorted(Comparator.comparing(Row::language))
            .toList();
    for (Row row : rows) {
      Optional<String> trouble = row.engine.unavailable();
      out.write(
          String.format(
              Locale.ROOT,
              LINE,
              row.language,
              row.engine.parser(),
              trouble.map(t -> "not here: " + t).orElse("syntax")));
    }
  }

  private record Row(String language, CodeEngine engine) {}
}
