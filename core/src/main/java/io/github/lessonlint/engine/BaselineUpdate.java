package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.engine.Baseline.Entry;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.OutcomeRule;
import io.github.lessonlint.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes baselines. */
public final class BaselineUpdate {
  private final LintRequest request;
  private final Path file;
  private final BaselineFilter filter;

  private BaselineUpdate(LintRequest request, Path file) {
    this.request = request;
    this.file = file;
    this.filter = new BaselineFilter(file, request);
  }

  /**
   * What was written.
   *
   * @param file the baseline
   * @param accepted how many findings it accepts
   * @param removed how many it accepted before and does not accept any more
   */
  public record Result(Path file, int accepted, int removed) {}

  /**
   * Accepts all findings of today. Entries of files that are not checked are kept.
   *
   * @param output the baseline; empty: where a run looks for it
   * @throws IOException if it cannot be done; the message says why
   */
  public static Result accept(LintRequest request, Optional<Path> output, Progress progress)
      throws IOException {
    BaselineUpdate update = new BaselineUpdate(request, file(request, output));
    List<Entry> old = Files.exists(update.file) ? update.read() : List.of();
    List<Diagnostic> found = update.findings(progress);
    List<Entry> entries = new ArrayList<>(old.stream().filter(e -> !update.judges(e)).toList());
    entries.addAll(update.entries(found));
    List<Entry> judged = old.stream().filter(update::judges).toList();
    return update.write(entries, count(update.filter.apply(judged, found).left()));
  }

  /**
   * Drops what is not found any more, and accepts nothing new.
   *
   * @param output the baseline; empty: where a run looks for it
   * @throws IOException if it cannot be done; the message says why
   */
  public static Result prune(LintRequest request, Optional<Path> output, Progress progress)
      throws IOException {
    BaselineUpdate update = new BaselineUpdate(request, file(request, output));
    List<Entry> old = update.read();
    List<Entry> gone =
        update.filter.apply(old, update.findings(progress)).left().stream()
            .filter(update::judges)
            .toList();
    Map<Entry, Integer> left = new HashMap<>();
    gone.forEach(e -> left.merge(unplaced(e), e.count(), Integer::sum));
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : old) {
      int drop = Math.min(entry.count(), left.getOrDefault(unplaced(entry), 0));
      left.merge(unplaced(entry), -drop, Integer::sum);
      if (entry.count() > drop) {
        kept.add(new Entry(entry.path(), entry.print(), entry.count() - drop));
      }
    }
    return update.write(kept, count(gone));
  }

  private static Entry unplaced(Entry entry) {
    return new Entry(entry.path(), entry.print(), 1);
  }

  private static Path file(LintRequest request, Optional<Path> output) {
    Config config = request.config();
    return output
        .map(o -> o.toAbsolutePath().normalize())
        .or(config::baseline)
        .orElseGet(
            () -> config.folder().orElse(request.root()).resolve(ConfigLoader.BASELINE_NAME));
  }

  private List<Entry> read() throws IOException {
    return Baseline.read(file, file.toString()).entries();
  }

  private List<Diagnostic> findings(Progress progress) throws IOException {
    Config config = request.config().withBaseline(Optional.empty());
    Set<String> aboutOthers =
        config.rules().stream()
            .filter(OutcomeRule.class::isInstance)
            .map(rule -> rule.info().id())
            .collect(Collectors.toSet());
    LintResult result = Linter.check(request.with(config), progress);
    if (result.files() == 0) {
      throw new IOException("there are no Markdown files in '" + request.root() + "'");
    }
    return result.diagnostics().stream().filter(d -> !aboutOthers.contains(d.rule())).toList();
  }

  /** Whether a run says anything about the file of an entry. */
  private boolean judges(Entry entry) {
    boolean asked =
        request.only().isEmpty()
            || request.only().stream().anyMatch(p -> filter.path(p).equals(entry.path()));
    return asked && filter.isInRoot(entry.path());
  }

  private List<Entry> entries(List<Diagnostic> findings) {
    Map<Entry, Integer> counts = new HashMap<>();
    for (Diagnostic finding : findings) {
      Entry entry = new Entry(filter.path(finding.source().path()), Fingerprint.of(finding), 1);
      counts.merge(entry, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(e -> new Entry(e.getKey().path(), e.getKey().print(), e.getValue()))
        .toList();
  }

  private Result write(List<Entry> entries, int removed) throws IOException {
    String text = Baseline.write(entries);
    try {
      WholeFile.write(file, out -> out.write(text));
    } catch (IOException e) {
      throw new IOException("the baseline '" + file + "' cannot be written", e);
    }
    return new Result(file, count(entries), removed);
  }

  private static int count(List<Entry> entries) {
    return entries.stream().mapToInt(Entry::count).sum();
  }
}
