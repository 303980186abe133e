package io.github.lessonlint.engine;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeChecker;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.ProgramChecker;
import io.github.lessonlint.code.java.JavaCompilation;
import io.github.lessonlint.code.toolchain.Toolchains;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.Severities;
import io.github.lessonlint.curriculum.AnswerFiles;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonSchemas;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.engine.Silencing.Accepted;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks a curriculum: the one entry point of the library. */
public final class Linter {
  /** No lesson is that big; what is, is no text. */
  private static final long MAX_BYTES = 5L << 20;

  private final LintRequest request;
  private final Config config;
  private final Progress progress;
  private final Set<String> only;
  private final Workers workers = new Workers();

  private Linter(LintRequest request, Progress progress) {
    this.request = request;
    this.config = request.config();
    this.progress = progress;
    this.only = Set.copyOf(request.only());
  }

  /**
   * Checks what is asked for.
   *
   * @throws IOException if the root cannot be read; trouble with a single file is a finding
   */
  public static LintResult check(LintRequest request) throws IOException {
    return check(request, Progress.NONE);
  }

  /**
   * Checks what is asked for and tells how far it is.
   *
   * @throws IOException if the root cannot be read; trouble with a single file is a finding
   */
  public static LintResult check(LintRequest request, Progress progress) throws IOException {
    return new Linter(request, progress).run();
  }

  /**
   * Reads what is asked for without checking it: code blocks are given no verdicts.
   *
   * @throws IOException if the root cannot be read
   */
  public static Curriculum read(LintRequest request, Progress progress) throws IOException {
    Linter linter = new Linter(request, progress);
    return linter.read().curriculum(linter.config.settings(), List.of());
  }

  /** What a run has read. */
  private record Input(
      DiskFiles files,
      List<Document> documents,
      List<Document> quizFiles,
      LessonSchemas schemas,
      List<Lesson> lessons) {

    Curriculum curriculum(Settings settings, List<CodeVerdict> verdicts) {
      return new Curriculum(settings, schemas, files, documents, quizFiles, lessons, verdicts);
    }
  }

  private Input read() throws IOException {
    progress.begin("looking for Markdown files");
    DiskFiles files = DiskFiles.walk(request);
    progress.begin("reading " + files.markdown().size() + " files");
    List<Document> documents =
        AnswerFiles.join(
            workers.map(
                files.markdown(),
                path -> parse(files, path),
                (path, failure) -> DocumentParser.failed(read(files, path), failure.reason())));
    LessonSchemas schemas = new LessonSchemas(config.settings());
    List<Lesson> lessons = new LessonFinder(config, schemas).find(documents);
    return new Input(files, documents, quizFiles(files, asked(documents)), schemas, lessons);
  }

  private LintResult run() throws IOException {
    Optional<Accepted> accepted = Accepted.read(request);
    Input input = read();
    List<Lesson> lessons = input.lessons;
    List<Document> asked = new ArrayList<>(asked(input.documents));
    asked.addAll(input.quizFiles);
    Set<String> askedPaths = asked.stream().map(Document::path).collect(Collectors.toSet());
    progress.begin("checking code blocks of " + asked.size() + " files");
    Toolchains toolchains = new Toolchains(config.code(), request.repository());
    CodeChecker.Result code = checkCode(asked, toolchains);
    List<CodeVerdict> verdicts = code.verdicts();
    Curriculum curriculum = input.curriculum(config.settings(), verdicts);
    progress.begin("checking " + asked.size() + " files");
    RuleRunner runner = new RuleRunner(config, curriculum, workers);
    RuleRunner.Result rules = runner.run(asked);
    List<Diagnostic> found =
        rules.diagnostics().stream().filter(d -> askedPaths.contains(d.source().path())).toList();
    Predicate<String> complete = rule -> isComplete(rule, code);
    Silencing.Result open = new Silencing(config, runner, accepted, complete).apply(asked, found);
    List<String> unmet = new ArrayList<>(toolchains.missing());
    unmet.addAll(RequiredLanguages.unmet(config.code().require(), asked, curriculum));
    List<String> notices = new ArrayList<>(input.files.notices());
    toolchains.asked().ifPresent(notices::add);
    notices.addAll(code.notices());
    notices.addAll(rules.notices());
    if (lessons.isEmpty() && !config.lessonInclude().isEmpty()) {
      notices.add("no Markdown file matches 'lessons.include' of the configuration");
    }
    return new LintResult(
        request.root(),
        asked.size(),
        (int) lessons.stream().filter(l -> isAsked(l.path())).count(),
        lessons.size(),
        open.diagnostics(),
        open.silenced(),
        CoverageCounter.count(asked, curriculum.links(), verdicts, workers),
        notices,
        unmet);
  }

  private CodeChecker.Result checkCode(List<Document> asked, Toolchains toolchains) {
    try (toolchains) {
      CodeChecker checker = new CodeChecker(BuiltInEngines.all(), workers, toolchains::over);
      CodeChecker.Result parsed = checker.check(asked, this::isAboutCode);
      return compiled(asked, parsed.withNotices(toolchains.notices()));
    }
  }

  /** Whether a rule about code is on for a file. */
  private boolean isAboutCode(Document document) {
    Severities severities = config.severities().in(document.path());
    return config.rules().stream()
        .anyMatch(r -> r.info().family().equals("code") && severities.of(r) != Severity.OFF);
  }

  private CodeChecker.Result compiled(List<Document> asked, CodeChecker.Result parsed) {
    return config.code().level() == CodeOptions.Level.SEMANTIC
        ? new ProgramChecker(new JavaCompilation(config.code().java()), workers)
            .check(asked, parsed)
        : parsed;
  }

  private List<Document> asked(List<Document> documents) {
    return documents.stream().filter(d -> isAsked(d.path())).toList();
  }

  /**
   * The files of data that hold a quiz: those that what is asked for names, and what is called so
   * and has questions.
   */
  private List<Document> quizFiles(DiskFiles files, List<Document> asked) {
    Set<String> meant = QuizFiles.namedBy(asked, files.data());
    Set<String> paths = new TreeSet<>(meant);
    if (only.isEmpty() && request.include().isEmpty()) {
      paths.addAll(QuizFiles.named(files.data()));
    }
    return workers
        .map(
            List.copyOf(paths),
            path -> parse(files, path),
            (path, failure) -> DocumentParser.failed(SourceFile.of(path, ""), failure.reason()))
        .stream()
        .filter(d -> !d.quiz().questions().isEmpty() || meant.contains(d.path()))
        .toList();
  }

  /**
   * Whether a rule had all that it needs to find what it looks for: the whole of what the
   * configuration is about, and the engines for code.
   */
  private boolean isComplete(String rule, CodeChecker.Result code) {
    Path root = request.root();
    boolean part = config.folder().filter(f -> root.startsWith(f) && !root.equals(f)).isPresent();
    boolean blind = RuleInfo.family(rule).equals("code") && !code.notices().isEmpty();
    return only.isEmpty() && !part && !blind;
  }

  private boolean isAsked(String path) {
    return only.isEmpty() || only.contains(path);
  }

  private Document parse(DiskFiles files, String path) {
    if (files.size(path) > MAX_BYTES) {
      return DocumentParser.failed(
          SourceFile.of(path, ""), "it is larger than " + (MAX_BYTES >> 20) + " MB");
    }
    try {
      SourceFile source = SourceFile.decode(path, files.read(path));
      QuizOptions quizzes = config.settings().quizzes();
      return QuizFiles.isData(path)
          ? DocumentParser.parseData(source, quizzes)
          : DocumentParser.parse(source, quizzes);
    } catch (IOException e) {
      return DocumentParser.failed(SourceFile.of(path, ""), "it cannot be opened");
    }
  }

  /** The text of a file that could not be parsed, for the report to quote. */
  private static SourceFile read(DiskFiles files, String path) {
    try {
      return SourceFile.decode(path, files.read(path));
    } catch (IOException e) {
      return SourceFile.of(path, "");
    }
  }
}
