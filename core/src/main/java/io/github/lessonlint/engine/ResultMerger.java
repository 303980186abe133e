package io.github.lessonlint.engine;

import io.github.lessonlint.engine.LintResult.Coverage;
import io.github.lessonlint.engine.LintResult.Silenced;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/** Makes one result of several. */
final class ResultMerger {
  private final List<LintResult> results;
  private final Path root;

  ResultMerger(List<LintResult> results) {
    this.results = results;
    this.root =
        results.stream()
            .map(LintResult::root)
            .reduce(ResultMerger::common)
            .orElseThrow(() -> new IllegalArgumentException("no results"));
  }

  LintResult merge() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    results.forEach(result -> diagnostics.addAll(rebased(result)));
    diagnostics.sort(Diagnostic.ORDER);
    return new LintResult(
        root,
        sum(LintResult::files),
        sum(LintResult::lessons),
        sum(LintResult::allLessons),
        diagnostics,
        results.stream().map(LintResult::silenced).reduce(Silenced::plus).orElseThrow(),
        results.stream().map(LintResult::coverage).reduce(Coverage::plus).orElseThrow(),
        results.stream().flatMap(r -> r.notices().stream()).distinct().toList(),
        results.stream().flatMap(r -> r.unmet().stream()).distinct().toList());
  }

  private int sum(ToIntFunction<LintResult> count) {
    return results.stream().mapToInt(count).sum();
  }

  private List<Diagnostic> rebased(LintResult result) {
    String prefix = Paths.slashed(root.relativize(result.root()));
    IdentityHashMap<SourceFile, SourceFile> moved = new IdentityHashMap<>();
    return result.diagnostics().stream()
        .map(
            d -> {
              SourceFile source =
                  moved.computeIfAbsent(d.source(), s -> s.at(Paths.resolve(prefix, s.path())));
              return new Diagnostic(d.rule(), d.severity(), source, d.span(), d.message());
            })
        .toList();
  }

  private static Path common(Path a, Path b) {
    Path folder = a;
    while (!b.startsWith(folder)) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalArgumentException(a + " and " + b + " have no folder in common");
      }
      folder = parent;
    }
    return folder;
  }
}
