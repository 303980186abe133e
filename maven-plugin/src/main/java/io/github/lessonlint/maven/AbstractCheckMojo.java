package io.github.lessonlint.maven;

import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.engine.BaselineChoice;
import io.github.lessonlint.engine.Check;
import io.github.lessonlint.engine.CheckException;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.report.FindingLine;
import io.github.lessonlint.report.ReportContext;
import io.github.lessonlint.report.ReportFormats;
import io.github.lessonlint.report.ReportWriter;
import io.github.lessonlint.report.Summary;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that check a curriculum have in common. */
abstract class AbstractCheckMojo extends AbstractMojo {

  /** Whether to do nothing. */
  @Parameter(property = "lessonlint.skip", defaultValue = "false")
  private String skip;

  /**
   * The folders to check, each the root of a curriculum, relative to the folder of the project. On
   * the command line they are separated by commas. Default: the folder of the project. The build's
   * output is never read.
   */
  @Parameter(property = "lessonlint.sourceDirectories")
  private List<String> sourceDirectories;

  /**
   * Which Markdown files to read, as globs relative to the source directory, such as <code>
   * courses/**&#47;*.md</code>. Default: all.
   */
  @Parameter(property = "lessonlint.includes")
  private List<String> includes;

  /** Which files not to read, as globs relative to the source directory. */
  @Parameter(property = "lessonlint.excludes")
  private List<String> excludes;

  /**
   * The configuration. A relative path is looked for in the folder of the project and then in those
   * above it. Default: the <code>lessonlint.yaml</code> in the source directory or nearest above
   * it.
   */
  @Parameter(property = "lessonlint.configFile")
  private String configFile;

  /**
   * The findings to accept, as <code>lessonlint baseline</code> writes them. A relative path is
   * looked for in the folder of the project and then in those above it. Default: the file that the
   * configuration names, or the <code>lessonlint-baseline.json</code> in the source directory or
   * nearest above it.
   */
  @Parameter(property = "lessonlint.baselineFile")
  private String baselineFile;

  /** Whether findings fail the build. */
  @Parameter(property = "lessonlint.failOnViolation", defaultValue = "true")
  private String failOnViolation;

  /**
   * From which severity on findings fail the build: <code>error</code>, <code>warning</code> or
   * <code>info</code>.
   */
  @Parameter(property = "lessonlint.violationSeverity", defaultValue = "error")
  private String violationSeverity;

  /**
   * The format of the report in <code>outputFile</code>: <code>text</code> or <code>json</code>.
   */
  @Parameter(property = "lessonlint.outputFormat", defaultValue = "text")
  private String outputFormat;

  /**
   * The file to write a report into, relative to the folder of the project. Default: none. Findings
   * are printed in any case.
   */
  @Parameter(property = "lessonlint.outputFile")
  private String outputFile;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The folder of the project; without a project the current folder. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  /** Returns the project that is built. */
  final MavenProject project() {
    return session.getCurrentProject();
  }

  /**
   * Returns what Java code is compiled with; empty if that is left to the configuration.
   *
   * @throws MojoExecutionException if it cannot be found out
   */
  abstract Optional<CodeOptions.Java> java() throws MojoExecutionException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    UserProperties user = new UserProperties(session.getUserProperties());
    if (user.flag("skip", skip)) {
      getLog().info("lessonlint is skipped");
      return;
    }
    Settings settings = settings(user);
    List<Path> folders = new CheckedFolders(session).claim(settings, getLog());
    if (!folders.isEmpty()) {
      check(settings, folders);
    }
  }

  private Settings settings(UserProperties user) throws MojoExecutionException {
    Path base = basedir.toPath().toAbsolutePath().normalize();
    List<Path> folders =
        user.list("sourceDirectories", sourceDirectories).stream()
            .map(d -> base.resolve(d).normalize())
            .toList();
    String format = user.text("outputFormat", outputFormat).orElse(ReportFormats.TEXT);
    ReportWriter writer =
        ReportFormats.named(format)
            .orElseThrow(() -> unknown("outputFormat", format, ReportFormats.names()));
    Optional<Path> file = user.text("outputFile", outputFile).map(base::resolve);
    if (file.isEmpty() && !writer.format().equals(ReportFormats.TEXT)) {
      throw new MojoExecutionException(
          "outputFormat is '" + format + "', but no outputFile says where to write the report");
    }
    return new Settings(
        folders.isEmpty() ? List.of(base) : folders,
        user.list("includes", includes),
        user.list("excludes", excludes),
        ConfigFiles.find("configFile", user.text("configFile", configFile), base),
        ConfigFiles.find("baselineFile", user.text("baselineFile", baselineFile), base),
        user.flag("failOnViolation", failOnViolation),
        severity(user.text("violationSeverity", violationSeverity).orElse("error")),
        writer,
        file,
        java());
  }

  private static Severity severity(String name) throws MojoExecutionException {
    return Severity.parse(name.trim())
        .filter(s -> s != Severity.OFF)
        .orElseThrow(() -> unknown("violationSeverity", name, List.of("error", "warning", "info")));
  }

  private static MojoExecutionException unknown(String name, String value, List<String> known) {
    return new MojoExecutionException(
        name
            + " is '"
            + value
            + "', which is none of "
            + String.join(", ", known)
            + Suggestions.didYouMean(Suggestions.nearest(value, known)));
  }

  private void check(Settings settings, List<Path> folders)
      throws MojoExecutionException, MojoFailureException {
    long startNanos = System.nanoTime();
    List<LintResult> results = run(settings, folders);
    for (LintResult result : results) {
      if (result.files() == 0) {
        getLog().warn("nothing was checked: there are no Markdown files in " + result.root());
      }
    }
    LintResult result = LintResult.merge(results);
    Path base = Path.of(session.getExecutionRootDirectory());
    Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
    print(result, base);
    write(settings, result, new ReportContext(base, false, elapsed));
    if (!result.unmet().isEmpty()) {
      throw new MojoExecutionException(String.join(System.lineSeparator(), result.unmet()));
    }
    if (settings.failOnViolation() && result.hasAtLeast(settings.violationSeverity())) {
      throw new MojoFailureException("lessonlint found " + Summary.findings(result));
    }
  }

  private List<LintResult> run(Settings settings, List<Path> folders)
      throws MojoExecutionException {
    List<String> exclude = new ArrayList<>(settings.excludes());
    exclude.addAll(buildDirectories(folders));
    try {
      BaselineChoice baseline = new BaselineChoice(true, settings.baselineFile());
      return new Check(folders, settings.configFile(), settings.includes(), exclude, baseline)
          .forEachRoot(request -> Linter.check(compiling(request, settings), Progress.NONE));
    } catch (CheckException | ConfigException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private static LintRequest compiling(LintRequest request, Settings settings) {
    Config config = request.config();
    return settings
        .java()
        .map(java -> request.with(config.with(config.code().compiledWith(java))))
        .orElse(request);
  }

  /** Globs for the output of the build, which may go elsewhere than into {@code target}. */
  private List<String> buildDirectories(List<Path> folders) {
    List<String> globs = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      if (project.getFile() != null) {
        Path output = Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize();
        folders.stream()
            .filter(folder -> output.startsWith(folder) && !output.equals(folder))
            .map(folder -> Paths.slashed(folder.relativize(output)))
            .forEach(path -> globs.add(path + "/**"));
      }
    }
    return globs;
  }

  private void print(LintResult result, Path base) {
    FindingLine line = new FindingLine(result.root(), base);
    for (Diagnostic d : result.diagnostics()) {
      switch (d.severity()) {
        case ERROR -> getLog().error(line.of(d));
        case WARNING -> getLog().warn(line.of(d));
        case INFO, OFF -> getLog().info(line.of(d));
      }
    }
    Summary.lines(result).forEach(getLog()::info);
  }

  private static void write(Settings settings, LintResult result, ReportContext context)
      throws MojoExecutionException {
    if (settings.outputFile().isPresent()) {
      Path file = settings.outputFile().get();
      try {
        WholeFile.write(file, out -> settings.format().write(result, context, out));
      } catch (IOException e) {
        throw new MojoExecutionException("the report cannot be written to " + file, e);
      }
    }
  }
}
