package io.github.lessonlint.rule;

import io.github.lessonlint.curriculum.Curriculum;

/** A rule that needs to see all lessons together; it runs once. */
public non-sealed interface CurriculumRule extends Rule {

  /** Reports what is wrong with the curriculum. */
  void check(Curriculum curriculum, Reporter reporter);
}
