package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run found, by rule, in a few plain lines. */
public final class RuleCounts {

  private RuleCounts() {}

  private record Kind(Severity severity, String rule) {}

  /** Returns a line a rule that found something: the worst first, then the most frequent. */
  public static List<String> lines(LintResult result) {
    Comparator<Kind> worstFirst = Comparator.comparing(Kind::severity).reversed();
    Map<Kind, Integer> counts = new TreeMap<>(worstFirst.thenComparing(Kind::rule));
    for (Diagnostic finding : result.diagnostics()) {
      counts.merge(new Kind(finding.severity(), finding.rule()), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Kind, Integer>comparingByKey(worstFirst)
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
        .map(
            e ->
                "  "
                    + Summary.plural(e.getValue(), e.getKey().severity().id())
                    + ": "
                    + e.getKey().rule())
        .toList();
  }
}
