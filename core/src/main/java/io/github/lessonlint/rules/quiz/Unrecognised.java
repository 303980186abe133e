package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.RepositoryFiles;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Paths;

/** Finds quizzes that could not be read, and so were not checked. */
public final class Unrecognised implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/unrecognised",
          Severity.WARNING,
          "A section called a quiz holds no question in a known dialect");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    Quiz quiz = document.quiz();
    quiz.fault().ifPresent(f -> reporter.report(document, f.span(), message(f)));
    quiz.references().stream()
        .filter(r -> r.certain() && isMissing(document, r, curriculum))
        .forEach(r -> reporter.report(document, r.span(), message(r)));
    for (Heading heading : quiz.unrecognised()) {
      reporter.report(
          document,
          heading.span(),
          Message.of(
                  "no question under '"
                      + heading.text()
                      + "' could be read, so its answers are not checked;"
                      + " write it in one of the known dialects")
              .help(
                  "known are options '**A)** text', 'A) text' or '- A: text' with a line 'Answer: A',"
                      + " lists of answers by number, '1. A', under a heading 'Answers',"
                      + " and lists of boxes, '- [x] text'"));
    }
  }

  private static boolean isMissing(Document document, Quiz.Reference reference, Curriculum all) {
    String path = Paths.resolve(document.source().folder(), reference.path());
    RepositoryFiles files = all.files();
    return files.find(path) instanceof RepositoryFiles.Found.Nothing && !files.isGenerated(path);
  }

  private static Message message(Quiz.Reference reference) {
    return Message.of(
        "the quiz '"
            + reference.path()
            + "' is not there, so its questions are not checked; correct the path");
  }

  private static Message message(Quiz.Fault fault) {
    return Message.of(fault.message() + ", so its answers are not checked");
  }
}
