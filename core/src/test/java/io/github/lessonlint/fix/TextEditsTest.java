package io.github.lessonlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.source.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An edit")
class TextEditsTest {

  @ParameterizedTest(name = "{0}: {1}..{2} becomes ''{3}''")
  @CsvSource({
    "a~b~c,    0, 1, x,     x~b~c",
    "a~b~c,    2, 4, '',    a~c",
    "a~b~c,    2, 2, z~,    a~z~b~c",
    "a^~b~c,   0, 0, z~,    z^~a^~b~c",
    "a^~b~c,   3, 3, z~,    a^~z~b~c",
    "a~b^~c,   5, 6, z~y,   a~b^~z^~y",
    "a^b,      2, 3, z~y,   a^z^y",
    "ab,       1, 1, z~y,   az~yb",
    "a^~b~c^~, 0, 8, a^~c^~, a^~c^~",
    "a^~b~c^~, 0, 8, a~b~d~, a^~b^~d^~"
  })
  @DisplayName("takes the line ends of its place, and leaves all others as they are")
  void apply(String text, int start, int end, String added, String expected) {
    Fix.Edit edit = new Fix.Edit(new Span(start, end), ends(added));
    assertThat(TextEdits.apply(ends(text), List.of(edit))).isEqualTo(ends(expected));
  }

  private static String ends(String text) {
    return text.replace('~', '\n').replace('^', '\r');
  }
}
