package io.github.lessonlint.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A schema that comes with Lessonlint")
class BuiltInSchemasTest {

  @ParameterizedTest
  @ValueSource(strings = {"lesson.schema.json", "config.schema.json"})
  @DisplayName("is valid against the meta-schema")
  void valid(String file) {
    assertThatCode(() -> JsonSchema.builtIn(file).check()).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("would be refused if it were not")
  void check() {
    assertThatThrownBy(() -> JsonSchema.parse("{\"required\": \"title\"}").check())
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessageContaining("at '/required'");
  }
}
