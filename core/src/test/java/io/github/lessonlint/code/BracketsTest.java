package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Brackets")
class BracketsTest {

  @Test
  @DisplayName("are counted by what they leave open on both sides")
  void open() {
    assertThat(Brackets.of("}) [](")).isEqualTo(new Brackets(2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{\"",
        "'('",
        "`[`",
        "// {",
        "# {",
        "/* {\n{ */",
        "\"\\\"{\"",
        "don't; f(\"that's {\")",
        "\\{"
      })
  @DisplayName("do not count in strings and comments")
  void aside(String code) {
    assertThat(Brackets.ofCode(code)).isEqualTo(Brackets.BALANCED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ // }", "a = b / 2 * {", "it's {", "/* {", "#{"})
  @DisplayName("count where nothing but the start of a string or a comment is seen")
  void code(String code) {
    assertThat(Brackets.ofCode(code)).isEqualTo(new Brackets(0, 1));
  }

  @Test
  @DisplayName("of two texts in a row close each other")
  void then() {
    assertThat(new Brackets(1, 3).then(new Brackets(2, 1))).isEqualTo(new Brackets(1, 2));
    assertThat(new Brackets(1, 3).then(new Brackets(4, 0))).isEqualTo(new Brackets(2, 0));
  }
}
