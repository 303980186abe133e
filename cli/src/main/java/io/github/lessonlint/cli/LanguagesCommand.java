package io.github.lessonlint.cli;

import io.github.lessonlint.report.LanguageListing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lessonlint languages}. */
@Command(
    name = "languages",
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {
      "Lists the languages in which code blocks are checked, what parses them, and how far: 'syntax'"
          + " means that the code is parsed, and nothing is looked up. 'toolchain' names the compiler or"
          + " interpreter on this machine that is asked besides if 'code.toolchain' in the"
          + " configuration says so.",
      ""
    })
final class LanguagesCommand implements Callable<Integer> {
  private final Console console;

  LanguagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    LanguageListing.write(out, Path.of(""));
    out.flush();
    return 0;
  }
}
