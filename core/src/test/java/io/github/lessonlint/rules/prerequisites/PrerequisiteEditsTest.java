package io.github.lessonlint.rules.prerequisites;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonReader;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking a prerequisite out of its list")
class PrerequisiteEditsTest {

  private static Lesson lesson(String prerequisites) {
    String text = "---\nprerequisites:" + prerequisites + "\n---\n";
    return new LessonReader(Settings.DEFAULT)
        .read(DocumentParser.parse(SourceFile.of("lesson.md", text)));
  }

  private static boolean isRemovable(String prerequisites) {
    Lesson lesson = lesson(prerequisites);
    return PrerequisiteEdits.removal(lesson, lesson.prerequisites().get(0)).isPresent();
  }

  @Test
  @DisplayName("is possible where the entry has a line or a place between commas")
  void entries() {
    assertThat(isRemovable("\n  - caching\n  - queues")).isTrue();
    assertThat(isRemovable(" [caching, queues]")).isTrue();
  }

  @Test
  @DisplayName("is left to the author where the entry goes on in the next line")
  void twoLines() {
    assertThat(isRemovable("\n  - caching\n    basics\n  - queues")).isFalse();
    assertThat(isRemovable("\n  - \"caching\n    basics\"\n  - queues")).isFalse();
    assertThat(isRemovable("\n  - >\n    caching\n  - queues")).isFalse();
  }
}
