package io.github.lessonlint.rule;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Set;

/**
 * What became of the findings of a run.
 *
 * @param idle suppressions that silenced nothing, though all that they speak of was looked for
 * @param stale entries of the baseline whose findings are gone
 * @param names the ids and families of all rules there are
 */
public record Outcome(List<Idle> idle, List<Stale> stale, Set<String> names) {
  public Outcome {
    idle = List.copyOf(idle);
    stale = List.copyOf(stale);
    names = Set.copyOf(names);
  }

  /**
   * A suppression of which at least a part silenced nothing.
   *
   * @param document the file it is in
   * @param suppression the comment
   * @param parts what silenced nothing
   */
  public record Idle(Document document, Suppression suppression, List<Suppressions.Part> parts) {
    public Idle {
      parts = List.copyOf(parts);
    }

    /** Returns whether the whole suppression silenced nothing. */
    public boolean whole() {
      return parts.size() == Math.max(1, suppression.names().size());
    }
  }

  /**
   * An entry of the baseline.
   *
   * @param baseline the file it is in
   * @param span where in that file
   * @param path the lesson that it speaks of
   * @param rule the rule that it speaks of
   */
  public record Stale(Document baseline, Span span, String path, String rule) {}
}
