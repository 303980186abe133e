package io.github.lessonlint.rule;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;

/** A rule for every lesson. Lessons are checked in parallel. */
public non-sealed interface LessonRule extends Rule {

  /** Reports what is wrong with one lesson. */
  void check(Lesson lesson, Curriculum curriculum, Reporter reporter);
}
