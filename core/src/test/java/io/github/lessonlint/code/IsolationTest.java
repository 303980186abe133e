package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A block of code")
class IsolationTest {
  /** What stands before and after: in some languages right, in others wrong. */
  private static final List<String> OTHERS =
      List.of("class Point { }", "x = [1, 2]", "{\"a\": 1}", "int f( { ;", "a: [b", "");

  /** One for each kind of engine. */
  private static final List<String> LANGUAGES =
      List.of(
          "java",
          "python",
          "javascript",
          "shell",
          "json",
          "yaml",
          "xml",
          "properties",
          "sql",
          "lua",
          "protobuf");

  static Stream<Arguments> pathological() {
    return Stream.of(
        Arguments.of("that opens 5,000 brackets and closes none", "(".repeat(5000)),
        Arguments.of("with 5,000 blocks in each other", "{".repeat(5000) + "}".repeat(5000)),
        Arguments.of("with 5,000 calls in each other", "f(".repeat(5000) + ")".repeat(5000)),
        Arguments.of("with strings and comments that never end", "\"\"\" ' ` /* <!-- ${ f\"{"),
        Arguments.of("of 1 MB of noise", noise(1 << 20, ' ', '~')),
        Arguments.of("of brackets at random", noise(5_000, '(', '/')),
        Arguments.of("of halves of surrogate pairs", noise(5_000, '\uD800', '\uDFFF')),
        Arguments.of("of control characters", noise(5_000, '\u0000', '\u001F')),
        Arguments.of("of one very long line", "x + ".repeat(5_000)),
        Arguments.of("of 100,000 lines", "x\n".repeat(100_000)),
        Arguments.of("that has the names of another one", "class Point { }\nclass Point { }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("changes no verdict on others, whatever the language:")
  void pathological(String name, String code) {
    for (String language : LANGUAGES) {
      List<CodeVerdict> alone = check(document(language, OTHERS));
      List<String> blocks = new ArrayList<>(OTHERS);
      blocks.add(3, code);
      List<CodeVerdict> together = check(document(language, blocks));
      assertThat(together).as(language).hasSize(alone.size() + 1);
      together.remove(3);
      assertThat(together).as(language).map(IsolationTest::what).isEqualTo(what(alone));
    }
  }

  private static List<String> what(List<CodeVerdict> verdicts) {
    return verdicts.stream().map(IsolationTest::what).toList();
  }

  private static String what(CodeVerdict verdict) {
    return verdict.status()
        + " "
        + verdict.faults().stream().map(CodeVerdict.Fault::message).toList()
        + verdict.reason();
  }

  private static List<CodeVerdict> check(Document document) {
    return new ArrayList<>(
        new CodeChecker(BuiltInEngines.all(), new Workers()).check(List.of(document)).verdicts());
  }

  private static Document document(String language, List<String> blocks) {
    StringBuilder text = new StringBuilder();
    for (String block : blocks) {
      text.append("````").append(language).append('\n').append(block).append("\n````\n\n");
    }
    return DocumentParser.parse(SourceFile.of("a.md", text.toString()));
  }

  private static String noise(int length, char first, char last) {
    Random random = new Random(length);
    StringBuilder noise = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = (char) (first + random.nextInt(last - first + 1));
      noise.append(c == '`' || c == '\r' || c == '\n' ? ' ' : c);
    }
    return noise.toString();
  }
}
