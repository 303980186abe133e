package io.github.lessonlint.cli;

import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.engine.BaselineChoice;
import io.github.lessonlint.engine.BaselineUpdate;
import io.github.lessonlint.engine.CheckException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lessonlint baseline}. */
@Command(
    name = "baseline",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {
      "Accepts what is found today: writes it into a file, with which 'lessonlint check' reports"
          + " only what is new.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lessonlint baseline           accept what is found in the current folder",
      "  lessonlint baseline --prune   forget what has been mended since"
    })
final class BaselineCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CheckedPaths checked = new CheckedPaths();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file to write. Default: the one that the configuration names, or"
              + " lessonlint-baseline.json beside it.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--prune",
      description = "Drop what is not found any more, and accept nothing new.")
  private boolean prune;

  BaselineCommand(Console console) {
    this.console = console;
  }

  /** Returns whether failures are to be shown with their stack traces. */
  boolean debug() {
    return checked.debug();
  }

  @Override
  public Integer call() throws CheckException, ConfigException {
    checked
        .forEachRoot(
            console,
            BaselineChoice.CONFIGURED,
            (request, progress) ->
                prune
                    ? BaselineUpdate.prune(request, output, progress)
                    : BaselineUpdate.accept(request, output, progress))
        .forEach(this::say);
    return 0;
  }

  private void say(BaselineUpdate.Result result) {
    console
        .out()
        .println(
            result.file()
                + " accepts "
                + result.accepted()
                + (result.accepted() == 1 ? " finding" : " findings")
                + (result.removed() == 0 ? "" : "; " + result.removed() + " gone since"));
  }
}
