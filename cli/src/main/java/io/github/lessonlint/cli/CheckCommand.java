package io.github.lessonlint.cli;

import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.engine.BaselineChoice;
import io.github.lessonlint.engine.CheckException;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.fix.FixRun;
import io.github.lessonlint.fix.Fixer;
import io.github.lessonlint.report.FixReport;
import io.github.lessonlint.report.ReportContext;
import io.github.lessonlint.report.ReportFormats;
import io.github.lessonlint.report.ReportWriter;
import io.github.lessonlint.report.Summary;
import io.github.lessonlint.source.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lessonlint check}. */
@Command(
    name = "check",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {
      "Reads the Markdown files of a curriculum and reports what is broken in them: front matter,"
          + " prerequisites, links, quiz keys and code blocks. Changes nothing without --fix.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing found that --fail-on counts",
      "1:something found that --fail-on counts",
      "2:the check could not be done as asked; standard error says why"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lessonlint check                          check the current folder",
      "  lessonlint check courses/kafka            check one curriculum",
      "  lessonlint check 'courses/01. Intro.md'   report on one lesson of a curriculum",
      "  lessonlint check --fail-on warning docs   fail on warnings, too",
      "  lessonlint check --fix --dry-run          show what --fix would change",
      "  lessonlint check --classpath 'lib/*'      compile the Java code of lessons",
      "  lessonlint check --format json -o report.json"
    })
final class CheckCommand implements Callable<Integer> {
  private static final int CLEAN = 0;
  private static final int FINDINGS = 1;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private CheckedPaths checked = new CheckedPaths();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = FormatConverter.Names.class,
      defaultValue = ReportFormats.TEXT,
      description = "How to report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ReportWriter format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report into a file instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The findings to accept, as 'lessonlint baseline' writes them. Default: the file that the"
              + " configuration names, or lessonlint-baseline.json beside it.")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--no-baseline", description = "Report what a baseline accepts, too.")
  private boolean noBaseline;

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description =
          "Have the Java code of lessons compiled, too, without running it, against these folders"
              + " and archives, separated as Java wants it; 'lib/*' means all archives in lib.")
  private Optional<String> classPath = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "Exit with status 1 on findings of this severity or above: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  private FailOn failOn;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which means on a"
              + " terminal unless NO_COLOR is set.")
  private ColorWhen color;

  @Option(
      names = "--fix",
      description = "Mend in the files what can be mended for certain, then report what is left.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description =
          "With --fix: change nothing, but print what would change, as a unified diff for 'patch"
              + " -p1' or 'git apply'. The exit status is that of --fix.")
  private boolean dryRun;

  /** What Java code is compiled with, if it is. */
  private Optional<CodeOptions.Java> java = Optional.empty();

  CheckCommand(Console console) {
    this.console = console;
  }

  /** Returns whether failures are to be shown with their stack traces. */
  boolean debug() {
    return checked.debug();
  }

  @Override
  public Integer call() throws CheckException, ConfigException, IOException {
    rejectUselessOptions();
    if (classPath.isPresent()) {
      java =
          Optional.of(
              new CodeOptions.Java(OptionalInt.empty(), false, ClassPath.parse(classPath.get())));
    }
    long startNanos = System.nanoTime();
    List<FixRun> runs = run();
    LintResult result = merged(runs);
    FixReport fixes = new FixReport(runs, Path.of(""));
    if (dryRun) {
      preview(fixes, result);
    } else {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
      boolean colored = output.isEmpty() && color.on(console);
      report(result, new ReportContext(Path.of(""), colored, elapsed, fixes.lines()));
    }
    if (!result.unmet().isEmpty()) {
      throw new CheckException(String.join(System.lineSeparator(), result.unmet()));
    }
    return failOn.fails(result) ? FINDINGS : CLEAN;
  }

  private void rejectUselessOptions() {
    if (noBaseline && baseline.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--baseline and --no-baseline cannot both hold");
    }
    if (dryRun && !fix) {
      throw new ParameterException(spec.commandLine(), "--dry-run says nothing without --fix");
    }
    if (dryRun && (output.isPresent() || !format.format().equals(ReportFormats.TEXT))) {
      throw new ParameterException(
          spec.commandLine(), "--dry-run prints a diff and no report: leave --format and -o out");
    }
  }

  private List<FixRun> run() throws CheckException, ConfigException {
    BaselineChoice choice = new BaselineChoice(!noBaseline, baseline);
    return checked.forEachRoot(console, choice, this::run);
  }

  private FixRun run(LintRequest asked, Progress progress) throws IOException {
    Config config = asked.config();
    LintRequest request =
        java.isPresent() ? asked.with(config.with(config.code().compiledWith(java.get()))) : asked;
    if (!fix) {
      return new FixRun(Linter.check(request, progress), List.of(), List.of());
    }
    return dryRun ? Fixer.preview(request, progress) : Fixer.apply(request, progress);
  }

  private static LintResult merged(List<FixRun> runs) throws CheckException {
    List<LintResult> results = runs.stream().map(FixRun::result).toList();
    for (LintResult result : results) {
      if (result.files() == 0) {
        throw new CheckException(
            "nothing to check: there are no Markdown files in '" + result.root() + "'");
      }
    }
    return LintResult.merge(results);
  }

  /** The diff goes to standard output alone, so that it can be piped. */
  private void preview(FixReport fixes, LintResult left) throws CheckException {
    console.out().print(fixes.diff());
    left.notices().forEach(console.err()::println);
    console.err().println("would fix " + fixes.extent() + relativeTo(fixes.folder()));
    console.err().println("would be left: " + Summary.findings(left));
    flush();
  }

  private static String relativeTo(Path folder) {
    boolean here = folder.equals(Path.of("").toAbsolutePath());
    return here ? "" : "; paths are relative to " + folder;
  }

  private void report(LintResult result, ReportContext context) throws CheckException, IOException {
    if (output.isPresent()) {
      writeFile(output.get(), result, context);
    } else {
      writeOut(result, context);
    }
  }

  private void writeOut(LintResult result, ReportContext context)
      throws CheckException, IOException {
    if (!format.format().equals(ReportFormats.TEXT)) {
      context.fixes().stream().limit(1).forEach(console.err()::println);
      result.notices().forEach(console.err()::println);
    }
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    format.write(result, context, out);
    out.flush();
    flush();
  }

  private void flush() throws CheckException {
    if (console.out().checkError()) {
      throw new CheckException("the report could not be written to standard output");
    }
  }

  private void writeFile(Path file, LintResult result, ReportContext context)
      throws CheckException {
    try {
      WholeFile.write(file, out -> format.write(result, context, out));
    } catch (IOException e) {
      throw new CheckException("the report cannot be written to '" + file + "': " + reason(e), e);
    }
    context.fixes().stream().limit(1).forEach(console.err()::println);
    result.notices().forEach(console.err()::println);
    console.err().println(Summary.verdict(result) + "; the report is in " + file);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    Optional<String> message =
        Optional.ofNullable(
            e instanceof FileSystemException file ? file.getReason() : e.getMessage());
    return message.orElseGet(e::toString);
  }
}
