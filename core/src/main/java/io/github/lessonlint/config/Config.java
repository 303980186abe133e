package io.github.lessonlint.config;

import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of a run, with nothing left to look up.
 *
 * @param lessonInclude globs that say which files are lessons; empty: find out by their front
 *     matter
 * @param lessonExclude globs of files that are no lessons
 * @param rules all rules, with their options
 * @param severities how severe their findings are
 * @param settings what the rules need to know about the curriculum
 * @param code how code blocks are checked
 * @param folder the folder that the configuration file is about: its own; empty without a file
 * @param baseline the file of accepted findings, absolute; it need not be there yet
 */
public record Config(
    List<String> lessonInclude,
    List<String> lessonExclude,
    List<Rule> rules,
    Severities severities,
    Settings settings,
    CodeOptions code,
    Optional<Path> folder,
    Optional<Path> baseline) {

  /** What holds without a configuration file. */
  public static final Config DEFAULT =
      new Config(
          List.of(),
          List.of(),
          BuiltInRules.all(),
          Severities.DEFAULT,
          Settings.DEFAULT,
          CodeOptions.DEFAULT,
          Optional.empty(),
          Optional.empty());

  public Config {
    lessonInclude = List.copyOf(lessonInclude);
    lessonExclude = List.copyOf(lessonExclude);
    rules = List.copyOf(rules);
  }

  /** Returns the severity of a rule's findings in files that no override speaks of. */
  public Severity severity(Rule rule) {
    return severities.of(rule);
  }

  /** Returns the same configuration with other severities. */
  public Config with(Severities others) {
    return new Config(
        lessonInclude, lessonExclude, rules, others, settings, code, folder, baseline);
  }

  /** Returns the same configuration as that of a file in a folder. */
  Config in(Path folder) {
    return new Config(
        lessonInclude,
        lessonExclude,
        rules,
        severities,
        settings,
        code,
        Optional.of(folder),
        baseline);
  }

  /** Returns the same configuration with another baseline. */
  public Config withBaseline(Optional<Path> file) {
    return new Config(
        lessonInclude, lessonExclude, rules, severities, settings, code, folder, file);
  }

  /** Returns the same configuration with other options for code blocks. */
  public Config with(CodeOptions options) {
    return new Config(
        lessonInclude, lessonExclude, rules, severities, settings, options, folder, baseline);
  }
}
