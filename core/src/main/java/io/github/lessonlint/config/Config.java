package io.github.lessonlint.config;

import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import java.util.List;
import java.util.Map;

/**
 * The configuration of a run, with nothing left to look up.
 *
 * @param lessonInclude globs that say which files are lessons; empty: find out by their front
 *     matter
 * @param lessonExclude globs of files that are no lessons
 * @param rules all rules, with their options
 * @param severities severities that differ from the default, by rule id
 * @param settings what the rules need to know about the curriculum
 */
public record Config(
    List<String> lessonInclude,
    List<String> lessonExclude,
    List<Rule> rules,
    Map<String, Severity> severities,
    Settings settings) {

  /** What holds without a configuration file. */
  public static final Config DEFAULT =
      new Config(List.of(), List.of(), BuiltInRules.all(), Map.of(), Settings.DEFAULT);

  public Config {
    lessonInclude = List.copyOf(lessonInclude);
    lessonExclude = List.copyOf(lessonExclude);
    rules = List.copyOf(rules);
    severities = Map.copyOf(severities);
  }

  /** Returns the severity of a rule's findings. */
  public Severity severity(Rule rule) {
    return severities.getOrDefault(rule.info().id(), rule.info().severity());
  }
}
