package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.Severities;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Outcome.Idle;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suppression;
import io.github.lessonlint.rule.Suppression.Kind;
import io.github.lessonlint.rule.Suppressions;
import io.github.lessonlint.rule.Suppressions.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes out of the findings what authors turned off in their lessons. */
final class SuppressionFilter {
  private final Config config;
  private final Predicate<String> complete;

  /** What may be silenced, by rule, family and, all of them, the empty name. */
  private final Map<String, List<Rule>> rules = new HashMap<>();

  /**
   * Creates a filter.
   *
   * @param complete whether a rule, by its id, had all that it needs in this run to find what it
   *     looks for; of others nobody can say whether a suppression is needed
   */
  SuppressionFilter(Config config, Predicate<String> complete) {
    this.config = config;
    this.complete = complete;
    for (Rule rule : config.rules()) {
      if (Suppressions.mayBeSilenced(rule.info().id())) {
        for (String name : List.of(rule.info().id(), rule.info().family(), "")) {
          rules.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
        }
      }
    }
  }

  /**
   * What is left.
   *
   * @param open the findings that no comment silences
   * @param silenced how many others there were
   * @param idle suppressions that silenced nothing
   */
  record Result(List<Diagnostic> open, int silenced, List<Idle> idle) {}

  Result apply(List<Document> documents, List<Diagnostic> findings) {
    Map<String, Suppressions> byPath = new LinkedHashMap<>();
    documents.forEach(d -> byPath.put(d.path(), Suppressions.of(d)));
    Map<String, Set<Part>> used = new HashMap<>();
    List<Diagnostic> open = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String path = finding.source().path();
      Optional<Part> part =
          Optional.ofNullable(byPath.get(path)).flatMap(s -> s.silencing(finding));
      part.ifPresentOrElse(
          p -> used.computeIfAbsent(path, f -> new HashSet<>()).add(p), () -> open.add(finding));
    }
    List<Idle> idle = new ArrayList<>();
    for (Suppressions suppressions : byPath.values()) {
      String path = suppressions.document().path();
      idle.addAll(idle(suppressions, used.getOrDefault(path, Set.of())));
    }
    return new Result(open, findings.size() - open.size(), idle);
  }

  private List<Idle> idle(Suppressions suppressions, Set<Part> used) {
    Document document = suppressions.document();
    if (document.failure().isPresent()) {
      return List.of();
    }
    Severities severities = config.severities().in(document.path());
    List<Idle> idle = new ArrayList<>();
    boolean turnedOff = false;
    for (Suppression suppression : suppressions.list()) {
      boolean enables = suppression.kind() == Kind.ENABLE && turnedOff;
      List<Part> parts =
          Suppressions.parts(suppression).stream()
              .filter(p -> !used.contains(p))
              .filter(p -> isMistaken(p) || (!enables && isNeedless(p, severities)))
              .toList();
      if (!parts.isEmpty()) {
        idle.add(new Idle(document, suppression, parts));
      }
      turnedOff |= suppression.kind() == Kind.DISABLE;
    }
    return idle;
  }

  /** Whether a part can silence nothing, whatever is found. */
  private boolean isMistaken(Part part) {
    return part.kind() == Kind.UNKNOWN || !rules.containsKey(part.key());
  }

  /** Whether all that a part speaks of was looked for. */
  private boolean isNeedless(Part part, Severities severities) {
    for (Rule rule : rules.getOrDefault(part.key(), List.of())) {
      boolean exactly = part.key().equals(rule.info().id());
      boolean on = severities.of(rule) != Severity.OFF;
      boolean neverOn = !exactly && rule.info().severity() == Severity.OFF;
      if (!neverOn && !(on && complete.test(rule.info().id()))) {
        return false;
      }
    }
    return true;
  }
}
