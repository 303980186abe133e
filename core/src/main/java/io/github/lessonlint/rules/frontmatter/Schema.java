package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.SchemaMessages;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.schema.JsonSchema;
import io.github.lessonlint.schema.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds front matter that breaks the schema of its lesson. */
public final class Schema implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo("frontmatter/schema", Severity.ERROR, "Front matter breaks the lesson schema");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    Optional<Value.Mapping> root =
        document
            .frontMatter()
            .filter(f -> f.closed() && f.problems().isEmpty())
            .flatMap(FrontMatter::root);
    if (root.isEmpty()) {
      return;
    }
    JsonSchema schema = curriculum.schema(lesson);
    List<Violation> violations = schema.validate(root.get(), lesson.head());
    List<String> free = new ArrayList<>(schema.properties());
    free.removeIf(name -> root.get().entry(name).isPresent());
    Set<String> misspelt = new HashSet<>();
    for (Value.Entry entry : root.get().entries()) {
      meant(entry.key().text(), schema, free)
          .filter(misspelt::add)
          .ifPresent(meant -> reporter.report(document, entry.key().span(), unknown(entry, meant)));
    }
    for (Violation violation : violations) {
      boolean reported =
          isUnknownKey(violation)
              ? meant(violation.word(), schema, free).isPresent()
              : violation.keyword().equals("required") && misspelt.contains(violation.word());
      if (!reported) {
        reporter.report(
            document, violation.span(), SchemaMessages.of(violation, document.source()));
      }
    }
  }

  /**
   * The key of the schema that an unknown key of the root is a misspelling of. Other unknown keys
   * are fine unless the schema forbids them: many tools read keys of their own from a lesson.
   *
   * @param free the keys of the schema that the root does not have
   */
  private static Optional<String> meant(String key, JsonSchema schema, List<String> free) {
    return schema.properties().contains(key) ? Optional.empty() : Suggestions.nearest(key, free);
  }

  private static boolean isUnknownKey(Violation violation) {
    return violation.keyword().equals("additionalProperties")
        || violation.keyword().equals("unevaluatedProperties");
  }

  private static Message unknown(Value.Entry entry, String meant) {
    String key = entry.key().text();
    return Message.of("unknown key '" + key + "'" + Suggestions.didYouMean(Optional.of(meant)))
        .suggest("Replace '" + key + "' with '" + meant + "'", entry.key().span(), meant);
  }
}
