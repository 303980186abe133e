package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds lessons without front matter. */
public final class Missing implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo("frontmatter/missing", Severity.ERROR, "A lesson has no front matter");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    boolean read = document.failure().isEmpty();
    if (read && document.frontMatter().isEmpty()) {
      String keys = String.join(", ", curriculum.schema(lesson).required());
      Message message =
          Message.of(
              "this lesson has no front matter; begin the file with a line '---', the keys, and"
                  + " another line '---'");
      reporter.report(
          document, lesson.head(), keys.isEmpty() ? message : message.help("the keys are " + keys));
    }
  }
}
