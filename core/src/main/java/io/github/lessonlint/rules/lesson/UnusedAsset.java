package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Paths;
import java.util.Locale;

/** Finds diagrams and examples that the lesson never mentions. */
public final class UnusedAsset implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/unused-asset",
          Severity.OFF,
          "A file named in diagrams or examples that the lesson never mentions");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    if (document.failure().isPresent()) {
      return;
    }
    String body = document.source().text(document.body()).toLowerCase(Locale.ROOT);
    for (String key : Assets.KEYS) {
      Assets.of(lesson, key)
          .filter(asset -> !mentions(body, asset))
          .forEach(
              asset ->
                  reporter.report(
                      document,
                      asset.span(),
                      "the lesson never mentions '"
                          + asset.text()
                          + "'; show it or link to it, or remove it from '"
                          + key
                          + "'"));
    }
  }

  /** Whether the body has the name of the file, as it is or as it stands in a link. */
  private static boolean mentions(String body, Value.Scalar asset) {
    String name = Paths.name(asset.text().replace('\\', '/')).toLowerCase(Locale.ROOT);
    return body.contains(name) || body.contains(name.replace(" ", "%20"));
  }
}
