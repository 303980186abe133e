package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.Settings;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The levels that lessons have by their front matter and by their folders. */
final class Levels {

  private Levels() {}

  /** Returns the rank of the front matter's level, in whatever case and number it is written. */
  static OptionalInt own(Lesson lesson, Settings settings) {
    return lesson
        .level()
        .map(String::strip)
        .map(settings::rankOfFolder)
        .orElse(OptionalInt.empty());
  }

  /** Returns the names of the folders above a lesson that are levels, the nearest first. */
  static List<String> folders(Lesson lesson, Settings settings) {
    List<String> names =
        Arrays.stream(lesson.folder().split("/"))
            .filter(name -> settings.rankOfFolder(name).isPresent())
            .collect(Collectors.toList());
    Collections.reverse(names);
    return names;
  }

  /** Returns whether one of the folders above a lesson is of its level. */
  static boolean isOfItsFolder(Lesson lesson, Settings settings) {
    OptionalInt own = own(lesson, settings);
    return folders(lesson, settings).stream()
        .anyMatch(name -> settings.rankOfFolder(name).equals(own));
  }
}
