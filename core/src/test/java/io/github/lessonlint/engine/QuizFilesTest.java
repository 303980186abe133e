package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files of data")
class QuizFilesTest {

  @Test
  @DisplayName("are TOML, JSON and YAML, in any case")
  void data() {
    assertThat(List.of("a.toml", "b/c.JSON", "d.yml", "e.yaml")).allMatch(QuizFiles::isData);
    assertThat(List.of("a.md", "toml", "b.toml.txt")).noneMatch(QuizFiles::isData);
  }

  @Test
  @DisplayName("may hold a quiz if they or their folder are called so")
  void named() {
    List<String> data =
        List.of("quizzes/loops.toml", "loops/Quiz.json", "package.json", "quiz/site/a.yml");

    assertThat(QuizFiles.named(data)).containsExactly("loops/Quiz.json", "quizzes/loops.toml");
  }
}
