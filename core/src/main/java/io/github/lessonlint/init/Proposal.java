package io.github.lessonlint.init;

import io.github.lessonlint.engine.LintResult;
import java.util.List;

/**
 * A configuration for a repository.
 *
 * @param files the files that it takes
 * @param summary what was seen and decided, a sentence each
 * @param left what a check with it finds
 */
public record Proposal(ConfigFiles files, List<String> summary, LintResult left) {

  public Proposal {
    summary = List.copyOf(summary);
  }

  static Proposal of(Decisions decisions, LintResult left) {
    List<String> summary = Sentences.summary(decisions).stream().map(Yaml::comment).toList();
    return new Proposal(ConfigFiles.of(decisions), summary, left);
  }
}
