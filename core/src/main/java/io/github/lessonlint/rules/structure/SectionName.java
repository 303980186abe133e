package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.source.Glob;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A section that is asked for.
 *
 * @param text its heading as the configuration has it, for messages
 * @param glob what matches the slugs of its headings
 */
record SectionName(String text, Glob glob) {

  static SectionName of(String text) {
    String pattern =
        Arrays.stream(text.split("\\*", -1))
            .map(LessonName::kebab)
            .collect(Collectors.joining("*"));
    return new SectionName(text.replace("*", "").strip(), Glob.of(pattern));
  }

  /** Returns whether a heading is that of the section; a number before it does not count. */
  boolean matches(String heading) {
    LessonName parts = LessonName.of(heading);
    return glob.matches(LessonName.kebab(parts.isNumbered() ? parts.title() : heading));
  }
}
