package io.github.lessonlint.rule;

/**
 * One thing that Lessonlint looks for. A rule holds no state but its options and does no I/O: what
 * it needs to know beyond one document it asks the {@link
 * io.github.lessonlint.curriculum.Curriculum}. Its documentation is the Markdown resource of the
 * same name beside its class.
 */
public sealed interface Rule permits DocumentRule, LessonRule, CurriculumRule, OutcomeRule {

  /** Returns what the rule is called. */
  RuleInfo info();
}
