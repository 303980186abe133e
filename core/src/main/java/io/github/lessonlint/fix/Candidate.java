package io.github.lessonlint.fix;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A fix that may be applied without asking.
 *
 * @param finding what it mends
 * @param edits its edits
 * @param span from its first edit to its last: no other fix may touch that in the same round
 */
record Candidate(Diagnostic finding, List<Fix.Edit> edits, Span span) {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate c) -> c.path()).thenComparing(Candidate::span);

  /** What a fix is known by from one round to the next, in which it may stand elsewhere. */
  record Id(String path, String rule, String message) {}

  private static Candidate of(Diagnostic finding, Fix fix) {
    Span span = fix.edits().stream().map(Fix.Edit::span).reduce(Span::union).orElseThrow();
    return new Candidate(finding, fix.edits(), span);
  }

  /**
   * Returns the safe fixes of a result that do not touch each other, by file and place. Files that
   * are not UTF-8 are left alone: they could not be written as they were.
   *
   * @param refused fixes to leave out
   */
  static List<Candidate> choose(LintResult result, Set<Id> refused) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : all(result, refused)) {
      Candidate last = chosen.isEmpty() ? candidate : chosen.get(chosen.size() - 1);
      boolean apart =
          !candidate.path().equals(last.path()) || candidate.span.start() > last.span.end();
      if (apart || chosen.isEmpty()) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static List<Candidate> all(LintResult result, Set<Id> refused) {
    List<Candidate> all = new ArrayList<>();
    for (Diagnostic finding : result.diagnostics()) {
      if (finding.source().undecodable().isEmpty()) {
        finding.message().fix().filter(Fix::safe).ifPresent(fix -> all.add(of(finding, fix)));
      }
    }
    all.removeIf(candidate -> refused.contains(candidate.id()));
    all.sort(ORDER);
    return all;
  }

  String path() {
    return finding.source().path();
  }

  Id id() {
    return new Id(path(), finding.rule(), finding.message().text());
  }
}
