package io.github.lessonlint.config;

import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How severe the findings of each rule are, file by file.
 *
 * @param layers what the configuration says about it, from the first word to the last: a later one
 *     wins
 */
public record Severities(List<Layer> layers) {
  /** Every rule as severe as it is by default. */
  public static final Severities DEFAULT = new Severities(List.of());

  public Severities {
    layers = List.copyOf(layers);
  }

  /**
   * What one place of a configuration says.
   *
   * @param files globs of the files that it speaks of; empty: all
   * @param byName severities by rule or family; a rule counts before its family
   */
  public record Layer(List<String> files, Map<String, Severity> byName) {
    public Layer {
      files = List.copyOf(files);
      byName = Map.copyOf(byName);
    }

    private boolean speaksOf(String path) {
      return files.isEmpty() || files.stream().anyMatch(g -> Glob.of(g).matches(path));
    }

    /** The severity of a rule that has been the given one so far. */
    private Severity after(Severity soFar, RuleInfo rule) {
      Severity own = byName.get(rule.id());
      if (own != null) {
        return own;
      }
      // Whoever wants to hear more of a family does not ask for what is off unless it is named.
      boolean asleep = soFar == Severity.OFF && rule.severity() == Severity.OFF;
      return asleep ? Severity.OFF : byName.getOrDefault(rule.family(), soFar);
    }
  }

  /** Returns these severities and, over them, what a further place says. */
  public Severities plus(Layer layer) {
    if (layer.byName.isEmpty()) {
      return this;
    }
    List<Layer> more = new ArrayList<>(layers);
    more.add(layer);
    return new Severities(more);
  }

  /** Returns these severities with one that holds everywhere. */
  public Severities with(String rule, Severity severity) {
    return plus(new Layer(List.of(), Map.of(rule, severity)));
  }

  /** Returns the severity in files that are not spoken of in particular. */
  public Severity of(Rule rule) {
    Severity severity = rule.info().severity();
    for (Layer layer : layers) {
      severity = layer.files.isEmpty() ? layer.after(severity, rule.info()) : severity;
    }
    return severity;
  }

  /**
   * Returns what holds in one file.
   *
   * @param path of the file, relative to the root
   */
  public Severities in(String path) {
    return layers.stream().allMatch(l -> l.files.isEmpty())
        ? this
        : new Severities(
            layers.stream()
                .filter(l -> l.speaksOf(path))
                .map(l -> new Layer(List.of(), l.byName))
                .toList());
  }

  /** Returns whether a rule may be on in some file. */
  public boolean mayBeOn(Rule rule) {
    Severity loudest = rule.info().severity();
    for (Layer layer : layers) {
      Severity next = layer.after(loudest, rule.info());
      boolean lower = !layer.files.isEmpty() && next.compareTo(loudest) < 0;
      loudest = lower ? loudest : next;
    }
    return loudest != Severity.OFF;
  }
}
