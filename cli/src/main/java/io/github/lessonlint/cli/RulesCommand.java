package io.github.lessonlint.cli;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.report.RuleListing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lessonlint rules}. */
@Command(
    name = "rules",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {
      "Lists all rules, each with its severity in the current folder and what it finds.",
      ""
    },
    footerHeading = "%nSee also:%n",
    footer = "  lessonlint explain RULE   all there is to know about one of them")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to list them: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ConfigException, IOException {
    Config config = ConfigLoader.load(Path.of("").toAbsolutePath());
    RuleListing rules = new RuleListing(config);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    if (format == Format.JSON) {
      rules.writeJson(out);
    } else {
      rules.writeText(console.mayColor(), out);
    }
    out.flush();
    return 0;
  }

  /** How to list rules. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
