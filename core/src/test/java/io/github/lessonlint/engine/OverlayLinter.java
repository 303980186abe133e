package io.github.lessonlint.engine;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeChecker;
import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LessonSchemas;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a curriculum over and over, each time with another text of one file. All others are read
 * once. Safe to use from many threads.
 */
public final class OverlayLinter {
  private final Config config;
  private final DiskFiles files;
  private final LessonSchemas schemas;
  private final List<CodeEngine> engines = BuiltInEngines.all();
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<CodeVerdict>> verdicts = new HashMap<>();

  private OverlayLinter(Config config, DiskFiles files) {
    this.config = config;
    this.files = files;
    this.schemas = new LessonSchemas(config.settings());
  }

  /** Reads the curriculum in a folder. */
  public static OverlayLinter of(Path root, Config config) throws IOException {
    DiskFiles files = DiskFiles.walk(LintRequest.of(root, config));
    OverlayLinter linter = new OverlayLinter(config, files);
    for (String path : files.markdown()) {
      Document document = DocumentParser.parse(SourceFile.decode(path, files.read(path)));
      linter.documents.add(document);
      linter.verdicts.put(path, linter.code(document));
    }
    return linter;
  }

  /** Returns the curriculum as it is on the disk. */
  public Curriculum curriculum() {
    return curriculum(documents, allVerdicts(documents, verdicts));
  }

  /** Returns what is found in the whole curriculum if one of its files holds something else. */
  public List<Diagnostic> check(String path, byte[] content) {
    Document changed = DocumentParser.parse(SourceFile.decode(path, content));
    List<Document> all = documents.stream().map(d -> d.path().equals(path) ? changed : d).toList();
    Map<String, List<CodeVerdict>> code = new HashMap<>(verdicts);
    code.put(path, sameCode(path, changed).orElseGet(() -> code(changed)));
    Curriculum curriculum = curriculum(all, allVerdicts(all, code));
    RuleRunner runner = new RuleRunner(config, curriculum, oneWorker());
    List<Diagnostic> found = runner.run(all).diagnostics();
    return new Silencing(config, runner, Optional.empty(), rule -> true)
        .apply(all, found)
        .diagnostics();
  }

  private Curriculum curriculum(List<Document> all, List<CodeVerdict> code) {
    return new Curriculum(
        config.settings(),
        schemas,
        files,
        all,
        List.of(),
        new LessonFinder(config, schemas).find(all),
        code);
  }

  private static List<CodeVerdict> allVerdicts(
      List<Document> documents, Map<String, List<CodeVerdict>> verdicts) {
    return documents.stream()
        .flatMap(d -> verdicts.getOrDefault(d.path(), List.of()).stream())
        .toList();
  }

  private List<CodeVerdict> code(Document document) {
    return new CodeChecker(engines, oneWorker()).check(List.of(document)).verdicts();
  }

  /** Returns the known verdicts of a file without faults in its code, if its code is the same. */
  private Optional<List<CodeVerdict>> sameCode(String path, Document changed) {
    List<CodeVerdict> known = verdicts.getOrDefault(path, List.of());
    Document before = documents.stream().filter(d -> d.path().equals(path)).findAny().orElseThrow();
    boolean clean = known.stream().allMatch(v -> v.faults().isEmpty());
    if (!clean || !code(before.codeBlocks()).equals(code(changed.codeBlocks()))) {
      return Optional.empty();
    }
    IdentityHashMap<CodeBlock, CodeBlock> moved = new IdentityHashMap<>();
    for (int i = 0; i < changed.codeBlocks().size(); i++) {
      moved.put(before.codeBlocks().get(i), changed.codeBlocks().get(i));
    }
    return Optional.of(known.stream().map(v -> at(moved.get(v.block()), v)).toList());
  }

  private static List<String> code(List<CodeBlock> blocks) {
    return blocks.stream().map(b -> b.info() + "\n" + b.text() + b.comment().isPresent()).toList();
  }

  private static CodeVerdict at(@Nullable CodeBlock block, CodeVerdict verdict) {
    return new CodeVerdict(
        Objects.requireNonNull(block),
        verdict.language(),
        verdict.status(),
        verdict.expectation(),
        List.of(),
        verdict.reason(),
        verdict.likely(),
        verdict.compiled());
  }

  private static Workers oneWorker() {
    return new Workers(1, Workers.DEADLINE);
  }
}
