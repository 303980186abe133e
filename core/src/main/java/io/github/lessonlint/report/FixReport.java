package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.fix.ChangedFile;
import io.github.lessonlint.fix.FixRun;
import io.github.lessonlint.fix.UnifiedDiff;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.source.Paths;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What fixes did, or would do, for people and as a diff. */
public final class FixReport {
  private final List<FixRun> runs;
  private final Path base;

  /**
   * Creates the report.
   *
   * @param runs what was fixed, one a root
   * @param base the folder that the reader is in; paths are shown as seen from there
   */
  public FixReport(List<FixRun> runs, Path base) {
    this.runs = List.copyOf(runs);
    this.base = base.toAbsolutePath().normalize();
  }

  /** Returns how much was fixed, such as {@code 3 findings in 2 files}. */
  public String extent() {
    int fixed = runs.stream().mapToInt(run -> run.fixed().size()).sum();
    int files = runs.stream().mapToInt(run -> run.files().size()).sum();
    return Summary.plural(fixed, "finding") + " in " + Summary.plural(files, "file");
  }

  /** Returns what was fixed, a line each after a line that sums it up; empty if nothing was. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (FixRun run : runs) {
      FindingLine paths = new FindingLine(run.result().root(), base);
      run.fixed().forEach(d -> lines.add("  " + line(paths, d)));
    }
    if (!lines.isEmpty()) {
      lines.add(0, "fixed " + extent());
    }
    return lines;
  }

  private static String line(FindingLine paths, Diagnostic d) {
    String what = d.message().fix().orElseThrow().description();
    return paths.path(d.source()) + ": " + Printable.text(what) + " [" + d.rule() + "]";
  }

  /** Returns what the paths in the diff are relative to: the reader's folder, if all is in it. */
  public Path folder() {
    return runs.stream().allMatch(run -> run.result().root().startsWith(base))
        ? base
        : LintResult.merge(runs.stream().map(FixRun::result).toList()).root();
  }

  /** Returns what changes in all files, as a unified diff. */
  public String diff() {
    Path folder = folder();
    StringBuilder diff = new StringBuilder();
    for (FixRun run : runs) {
      for (ChangedFile file : run.files()) {
        String root = Paths.slashed(folder.relativize(run.result().root()));
        diff.append(UnifiedDiff.of(Paths.child(root, file.path()), file));
      }
    }
    return diff.toString();
  }
}
