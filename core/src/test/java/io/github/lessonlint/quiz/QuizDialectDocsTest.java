package io.github.lessonlint.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The page about quiz dialects")
class QuizDialectDocsTest {
  private static final Path PAGE = Path.of("..", "docs", "quiz-dialects.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^## ([a-z-]+)$");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?ms)^## ([a-z-]+)$(?:(?!^## ).)*?^Example, (\\d+) questions?:$\\n\\n"
              + "^````(\\w+)$\\n(.*?)^````$");

  private static final Pattern KEYS = Pattern.compile("(?m)^- `(.*[12BbAa].*)`$");

  private static final String TWO_QUESTIONS =
      """
      ## Quiz

      1. Which one is even?
         - A) 1
         - B) 2
      2. Which one is odd?
         - A) 1
         - B) 2

      """;

  @Test
  @DisplayName("has a section for every dialect")
  void complete() throws IOException {
    List<String> sections = new ArrayList<>();
    HEADING.matcher(Files.readString(PAGE)).results().forEach(m -> sections.add(m.group(1)));

    assertThat(sections).containsAll(QuizReader.dialects());
  }

  @TestFactory
  @DisplayName("has examples that are understood")
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
    while (example.find()) {
      String dialect = example.group(1);
      int count = Integer.parseInt(example.group(2));
      SourceFile file = SourceFile.of("quiz." + example.group(3), example.group(4));
      if (QuizReader.dialects().contains(dialect)) {
        tests.add(DynamicTest.dynamicTest(dialect, () -> check(file, dialect, count)));
      }
    }
    assertThat(tests).hasSameSizeAs(QuizReader.dialects());
    return tests.stream();
  }

  @TestFactory
  @DisplayName("has keys of several questions that are understood")
  Stream<DynamicTest> keys() throws IOException {
    List<String> lines =
        KEYS.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)).toList();
    assertThat(lines).isNotEmpty();
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> checkKeys(line)));
  }

  private static void checkKeys(String line) {
    Document document = DocumentParser.parse(SourceFile.of("quiz.md", TWO_QUESTIONS + line));

    assertThat(document.quiz().questions())
        .extracting(q -> q.keys().get(0).option().orElseThrow())
        .containsExactly(1, 0);
  }

  private static void check(SourceFile file, String dialect, int count) {
    Document document =
        file.path().endsWith(".markdown") || file.path().endsWith(".mdx")
            ? DocumentParser.parse(file)
            : DocumentParser.parseData(file, QuizOptions.DEFAULT);
    List<Quiz.Question> questions = document.quiz().questions();

    assertThat(questions).hasSize(count).allMatch(q -> q.dialect().equals(dialect));
    assertThat(questions).allMatch(q -> q.certain() && q.keyed() == Quiz.Keyed.HERE);
  }
}
