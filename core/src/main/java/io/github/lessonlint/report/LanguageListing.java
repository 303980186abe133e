package io.github.lessonlint.report;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.toolchain.Toolchains;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The languages of code blocks that are checked, and by what. */
public final class LanguageListing {
  private LanguageListing() {}

  /**
   * Writes a line a language: its name, what parses it, whether that works here, and which compiler
   * of it is on the machine if one can be asked.
   *
   * @param folder the folder of lessons, in which no compiler is looked for
   */
  public static void write(Writer out, Path folder) throws IOException {
    List<Row> rows =
        BuiltInEngines.all().stream()
            .flatMap(engine -> engine.languages().stream().map(name -> new Row(name, engine)))
            .sorted(Comparator.comparing(Row::language))
            .toList();
    String line =
        "%-" + width(rows, Row::language) + "s  %-" + width(rows, Row::parser) + "s  %s%s%n";
    try (Toolchains toolchains = new Toolchains(CodeOptions.DEFAULT, folder)) {
      for (Row row : rows) {
        Optional<String> trouble = row.engine.unavailable();
        out.write(
            String.format(
                Locale.ROOT,
                line,
                row.language,
                row.parser(),
                trouble.map(t -> "not here: " + t).orElse("syntax"),
                toolchains.onMachine(row.language).map(t -> "; toolchain: " + t).orElse("")));
      }
    }
  }

  private static int width(List<Row> rows, Function<Row, String> column) {
    return rows.stream().map(column).mapToInt(String::length).max().orElse(1);
  }

  private record Row(String language, CodeEngine engine) {
    String parser() {
      return engine.parser();
    }
  }
}
