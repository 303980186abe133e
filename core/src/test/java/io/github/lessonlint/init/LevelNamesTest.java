package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names of levels")
class LevelNamesTest {

  @ParameterizedTest
  @CsvSource({
    "hard easy easy medium, '[[easy], [medium], [hard]]'",
    "Advanced Basic basic basic, '[[basic, Basic], [Advanced]]'",
    "easy easy, '[]'",
    "easy spicy, '[]'"
  })
  @DisplayName("are ordered if all are words that have an order")
  void order(String values, String levels) {
    List<JsonNode> nodes = Stream.of(values.split(" ")).<JsonNode>map(TextNode::valueOf).toList();
    assertThat(LevelNames.of(KeyFacts.of("level", nodes.size(), nodes))).hasToString(levels);
  }
}
