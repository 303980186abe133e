package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.engine.LintResult.Silenced;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Outcome;
import io.github.lessonlint.rule.Outcome.Stale;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.source.Paths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes findings out that people do not want to hear of, and says where nothing is left to take.
 */
final class Silencing {
  private final Config config;
  private final RuleRunner runner;
  private final Predicate<String> complete;
  private final Optional<Accepted> accepted;

  /**
   * What is accepted from earlier runs.
   *
   * @param baseline the file
   * @param filter what compares it with findings
   */
  record Accepted(Baseline baseline, BaselineFilter filter) {

    /** Reads the baseline of a request, if it has one. */
    static Optional<Accepted> read(LintRequest request) throws IOException {
      Optional<Path> file = request.config().baseline();
      if (file.isEmpty()) {
        return Optional.empty();
      }
      String shown = Paths.slashed(request.root().relativize(file.get()));
      Baseline baseline = Baseline.read(file.get(), shown);
      return Optional.of(new Accepted(baseline, new BaselineFilter(file.get(), request)));
    }
  }

  /**
   * Creates it.
   *
   * @param accepted what is accepted
   * @param complete whether a rule, by its id, had all that it needs in this run
   */
  Silencing(
      Config config, RuleRunner runner, Optional<Accepted> accepted, Predicate<String> complete) {
    this.config = config;
    this.runner = runner;
    this.accepted = accepted;
    this.complete = complete;
  }

  /**
   * What is left.
   *
   * @param diagnostics the findings to report, sorted
   * @param silenced how many others there were
   */
  record Result(List<Diagnostic> diagnostics, Silenced silenced) {}

  /** Sorts out the findings in the given documents. */
  Result apply(List<Document> documents, List<Diagnostic> findings) {
    SuppressionFilter.Result open =
        new SuppressionFilter(config, complete).apply(documents, findings);
    List<Diagnostic> left = new ArrayList<>();
    List<Stale> stale = new ArrayList<>();
    if (accepted.isPresent()) {
      Baseline baseline = accepted.get().baseline();
      BaselineFilter.Result unknown =
          accepted.get().filter().apply(baseline.entries(), open.open());
      left.addAll(unknown.open());
      stale.addAll(stale(accepted.get(), unknown.left(), documents));
    } else {
      left.addAll(open.open());
    }
    int baselined = open.open().size() - left.size();
    left.addAll(runner.conclude(new Outcome(open.idle(), stale, names())));
    left.sort(Diagnostic.ORDER);
    return new Result(left, new Silenced(open.silenced(), baselined));
  }

  /** The entries whose findings are gone, and not just out of sight of this run. */
  private static List<Stale> stale(
      Accepted accepted, List<Baseline.Entry> left, List<Document> documents) {
    BaselineFilter filter = accepted.filter();
    if (!filter.isWhole()) {
      return List.of();
    }
    Set<String> seen = documents.stream().map(Document::path).collect(Collectors.toSet());
    Document file = DocumentParser.unread(accepted.baseline().source());
    return left.stream()
        .filter(e -> seen.contains(e.path()) || filter.isGone(e.path()))
        .map(e -> new Stale(file, e.span(), e.path(), e.print().rule()))
        .toList();
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Rule rule : config.rules()) {
      names.add(rule.info().id());
      names.add(rule.info().family());
    }
    return names;
  }
}
