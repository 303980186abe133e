package io.github.lessonlint.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A lesson")
class LessonReaderTest {

  @Test
  @DisplayName("is known by keys of other names, where the configuration says so")
  void keys() {
    Map<String, String> names =
        Map.of("slug", "id", "number", "order", "prerequisites", "requires");
    Settings settings =
        new Settings(
            Settings.DEFAULT.links(),
            QuizOptions.DEFAULT,
            Settings.DEFAULT.levels(),
            List.of(),
            new LessonKeys(names));
    SourceFile file =
        SourceFile.of("a.md", "---\nid: joins\norder: 3\ntitle: Joins\nrequires: [keys]\n---\n");

    Lesson lesson = new LessonReader(settings).read(DocumentParser.parse(file));

    assertThat(lesson.slug()).contains("joins");
    assertThat(lesson.number()).hasValue(3);
    assertThat(lesson.title()).contains("Joins");
    assertThat(lesson.prerequisites()).extracting(Value.Scalar::text).containsExactly("keys");
    assertThat(file.text(lesson.spanOf("slug"))).isEqualTo("joins");
  }
}
