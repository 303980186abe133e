package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of languages")
class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "py, python",
    "python3, python",
    "python2, python2",
    "yml, yaml",
    "jsonc, jsonc",
    "c++, c++",
    "cpp, c++",
    "sh, shell",
    "cs, c#",
    "language-js, javascript",
    "klingon, klingon",
  })
  @DisplayName("knows what labels stand for")
  void names(String label, String name) {
    assertThat(Languages.of(label)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "console", "output", "diff", "mermaid", "none", "log"})
  @DisplayName("knows what is no code")
  void notCode(String label) {
    assertThat(Languages.of(label)).isEmpty();
  }

  @Test
  @DisplayName("keeps odd labels from spoiling a report")
  void odd() {
    assertThat(Languages.of("<b>" + "x".repeat(100))).hasValue("b" + "x".repeat(29));
    assertThat(Languages.of("\"\u0007")).hasValue("other");
  }

  @Test
  @DisplayName("holds the languages of the engines, in lower case")
  void engines() {
    for (CodeEngine engine : BuiltInEngines.all()) {
      for (String language : engine.languages()) {
        assertThat(Languages.of(language)).hasValue(language);
        assertThat(language).isEqualTo(language.toLowerCase(Locale.ROOT));
      }
    }
    assertThat(Languages.common()).allMatch(Languages::knows);
  }
}
