package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds front matter that cannot be read. */
public final class InvalidYaml implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("frontmatter/invalid-yaml", Severity.ERROR, "Front matter has a syntax fault");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    MeantFrontMatter.of(document, curriculum)
        .ifPresent(f -> f.problems().forEach(p -> reporter.report(document, p.span(), message(p))));
  }

  private static Message message(Problem problem) {
    Message message = Message.of(problem.message());
    return problem.help().map(message::help).orElse(message);
  }
}
