package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds front matter that cannot be read. */
public final class InvalidYaml implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo("frontmatter/invalid-yaml", Severity.ERROR, "Front matter has a syntax fault");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    document
        .frontMatter()
        .ifPresent(f -> f.problems().forEach(p -> reporter.report(document, p.span(), message(p))));
  }

  private static Message message(Problem problem) {
    Message message = Message.of(problem.message());
    return problem.help().map(message::help).orElse(message);
  }
}
