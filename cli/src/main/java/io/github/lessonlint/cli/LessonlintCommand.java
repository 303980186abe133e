package io.github.lessonlint.cli;

import io.github.lessonlint.report.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lessonlint} itself, which only holds subcommands. */
@Command(
    name = Tool.NAME,
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {"A compiler for Markdown curricula: says exactly where lessons are broken.", ""},
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nTo begin:%n",
    footer = {
      "  lessonlint check FOLDER   check the curriculum in a folder",
      "  lessonlint init FOLDER    write a configuration that fits it",
      "  lessonlint check --help   all options, examples and the exit status"
    })
final class LessonlintCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do, such as: lessonlint check");
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String java = System.getProperty("java.version");
      return new String[] {Tool.NAME + " " + Tool.version() + " (Java " + java + ")"};
    }
  }
}
