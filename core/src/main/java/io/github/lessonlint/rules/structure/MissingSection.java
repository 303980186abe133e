package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.List;

/**
 * Finds lessons that lack a section.
 *
 * @param options the sections that each lesson must have
 */
public record MissingSection(SectionOptions options)
    implements LessonRule, Configurable<SectionOptions> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "structure/missing-section",
          Severity.OFF,
          "A lesson lacks a section that the configuration asks for");

  /** Creates the rule with default options. */
  public MissingSection() {
    this(SectionOptions.NONE);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public MissingSection with(SectionOptions changed) {
    return new MissingSection(changed);
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Outline outline = Outline.of(lesson.document());
    int level = outline.sectionLevel();
    List<String> present =
        outline.headings().stream().filter(h -> h.level() <= level).map(Heading::text).toList();
    boolean readable = lesson.document().failure().isEmpty();
    for (SectionName section : readable ? options.names() : List.<SectionName>of()) {
      if (present.stream().noneMatch(section::matches)) {
        reporter.report(
            lesson.document(),
            place(lesson, outline),
            "the section '" + section.text() + "' is missing; add it");
      }
    }
  }

  private static Span place(Lesson lesson, Outline outline) {
    return outline.headings().stream()
        .findFirst()
        .filter(h -> h.level() == 1)
        .map(Heading::span)
        .orElseGet(lesson::head);
  }
}
