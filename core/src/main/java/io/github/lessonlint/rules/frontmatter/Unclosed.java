package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.FrontMatter.Format;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds front matter that is opened and never closed. */
public final class Unclosed implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "frontmatter/unclosed", Severity.ERROR, "Front matter is opened and never closed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    MeantFrontMatter.of(document, curriculum)
        .filter(f -> !f.closed())
        .ifPresent(f -> reporter.report(document, f.span(), message(document, f)));
  }

  private static Message message(Document document, FrontMatter frontMatter) {
    String delimiter = frontMatter.format() == Format.YAML ? "---" : "+++";
    int line = document.source().lines().line(frontMatter.content().end());
    return Message.of(
            "the front matter opened here is never closed; add a line '"
                + delimiter
                + "' after its last key")
        .help("the keys seem to end before line " + line);
  }
}
