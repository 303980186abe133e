package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.rule.Habits;
import java.util.List;
import java.util.OptionalInt;

/** The numbers that lessons have in their front matter and in their file names. */
final class Numbers {

  private Numbers() {}

  /** Returns the number that the file name of a lesson gives it. */
  static OptionalInt ofFile(Lesson lesson, Settings settings) {
    return FileName.of(lesson, settings).number(lesson.title());
  }

  /**
   * Returns the lessons whose two numbers differ; none in a curriculum that counts its lessons in
   * one way and its files in another.
   */
  static List<Lesson> differing(Curriculum curriculum) {
    Settings settings = curriculum.settings();
    List<Lesson> numbered =
        curriculum.lessons().stream()
            .filter(l -> l.number().isPresent() && ofFile(l, settings).isPresent())
            .toList();
    return Habits.slips(
        numbered.stream().filter(l -> !l.number().equals(ofFile(l, settings))).toList(),
        numbered.size());
  }
}
