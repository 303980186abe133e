package io.github.lessonlint.cli;

import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.engine.BaselineUpdate;
import io.github.lessonlint.engine.Check;
import io.github.lessonlint.engine.CheckException;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.init.ConfigFiles;
import io.github.lessonlint.init.Initializer;
import io.github.lessonlint.init.Proposal;
import io.github.lessonlint.report.RuleCounts;
import io.github.lessonlint.report.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lessonlint init}. */
@Command(
    name = "init",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {
      "Looks at a repository and writes a lessonlint.yaml that fits it: which files are lessons,"
          + " what their front matter has in common, how headings get their ids. Then says what a"
          + " check with it finds.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the configuration was written, or shown",
      "2:it was not; standard error says why"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lessonlint init                       for the current folder",
      "  lessonlint init --dry-run courses     only show what would be written",
      "  lessonlint init --baseline            accept what is found today, too"
    })
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder of a curriculum. Default: the current folder.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace a configuration that is there already.")
  private boolean force;

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--baseline",
      description = "Accept what a check finds today, as 'lessonlint baseline' does.")
  private boolean baseline;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CheckException, ConfigException {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new CheckException("'" + folder + "' is no folder; name the folder of a curriculum");
    }
    if (!dryRun && !force && Files.exists(folder.resolve(ConfigFiles.CONFIG))) {
      throw present(ConfigFiles.CONFIG);
    }
    Proposal proposal = propose();
    PrintStream out = console.out();
    if (dryRun) {
      proposal.files().texts().forEach((name, text) -> out.print("--- " + name + "\n" + text));
      out.println("---");
    } else {
      write(proposal.files());
    }
    proposal.summary().forEach(line -> out.println("- " + line));
    out.println();
    left(proposal).forEach(out::println);
    if (baseline && !dryRun) {
      accept();
    }
    return 0;
  }

  private Proposal propose() throws CheckException {
    try {
      return watched();
    } catch (IOException | UncheckedIOException e) {
      String reason = Optional.ofNullable(e.getMessage()).orElse("'" + folder + "' cannot be read");
      throw new CheckException(reason, e);
    }
  }

  private Proposal watched() throws IOException, CheckException {
    Path root = folder.toAbsolutePath().normalize();
    if (!console.isWatched()) {
      return Initializer.propose(root, Progress.NONE);
    }
    try (Ticker ticker = Ticker.start(console.err())) {
      return Initializer.propose(root, ticker);
    }
  }

  private void write(ConfigFiles files) throws CheckException {
    List<String> present = files.presentIn(folder);
    if (!force && !present.isEmpty()) {
      throw present(present.get(0));
    }
    try {
      files.write(folder, force);
    } catch (FileAlreadyExistsException e) {
      throw present(String.valueOf(Path.of(e.getFile()).getFileName()));
    } catch (IOException e) {
      throw new CheckException("'" + folder.toAbsolutePath() + "' cannot be written to", e);
    }
    console.out().println("wrote " + String.join(" and ", files.texts().keySet()));
  }

  private CheckException present(String name) {
    String or = name.equals(ConfigFiles.CONFIG) ? "" : "rename it if it is still needed, or ";
    return new CheckException(
        "'" + folder.resolve(name) + "' is there already; " + or + "--force replaces it");
  }

  private List<String> left(Proposal proposal) {
    String where = folder.toString().isEmpty() ? "" : " " + folder;
    List<String> lines = new ArrayList<>();
    lines.add("'lessonlint check" + where + "' finds: " + Summary.findings(proposal.left()));
    List<String> counts = RuleCounts.lines(proposal.left());
    lines.addAll(counts);
    if (!counts.isEmpty() && !baseline) {
      lines.add(
          "'lessonlint baseline" + where + "' accepts that, so that only what is new is reported");
    }
    return lines;
  }

  private void accept() throws CheckException, ConfigException {
    Check check =
        new Check(List.of(folder.toAbsolutePath()), Optional.empty(), List.of(), List.of());
    check
        .forEachRoot(request -> BaselineUpdate.accept(request, Optional.empty(), Progress.NONE))
        .forEach(r -> console.out().println(r.file().getFileName() + " accepts these findings"));
  }
}
