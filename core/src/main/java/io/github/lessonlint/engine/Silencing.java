package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.engine.LintResult.Silenced;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Outcome;
import io.github.lessonlint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes findings out that people do not want to hear of, and says where nothing is left to take.
 */
final class Silencing {
  private final Config config;
  private final RuleRunner runner;
  private final Predicate<String> complete;

  /**
   * Creates it.
   *
   * @param complete whether a rule, by its id, had all that it needs in this run
   */
  Silencing(Config config, RuleRunner runner, Predicate<String> complete) {
    this.config = config;
    this.runner = runner;
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
    List<Diagnostic> left = new ArrayList<>(open.open());
    left.addAll(runner.conclude(new Outcome(open.idle(), List.of(), names())));
    left.sort(Diagnostic.ORDER);
    return new Result(left, new Silenced(open.silenced(), 0));
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
