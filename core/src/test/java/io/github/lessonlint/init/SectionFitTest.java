package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sections")
class SectionFitTest {

  @Test
  @DisplayName("are not asked of a topic in which no lesson has them")
  void topics() {
    List<String> usual = List.of("Goals", "Text", "Quiz");
    List<String> other = List.of("Goals", "Talk");
    SectionFit fit =
        SectionFit.ofTopics(
            Map.of(
                "java", Collections.nCopies(15, usual),
                "music", Collections.nCopies(3, other),
                "go", List.of(other, usual)));
    assertThat(fit.names()).isEqualTo(usual);
    assertThat(fit.complete()).isEqualTo(new Share(16, 17));
    assertThat(fit.apart()).containsExactly("music");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "10*Goals Text Quiz, '[Goals, Text, Quiz] 10 of 10 10 of 10'",
    "10*1.Goals 2.Text 3.Quiz, '[Goals, Text, Quiz] 10 of 10 10 of 10'",
    "9*Goals Text Quiz, '[] 9 of 9 9 of 9'",
    "10*Goals Quiz, '[] 10 of 10 10 of 10'",
    "9*Goals Text Quiz|1*Goals More, '[Goals, Text, Quiz] 9 of 10 9 of 9'",
    "7*Goals Text Quiz|3*Goals More, '[] 10 of 10 10 of 10'",
    "8*Goals Text Quiz|2*goals Quiz Text, '[Goals, Text, Quiz] 10 of 10 8 of 10'",
    "9*Goals Text Extra Quiz|1*Goals Text Quiz, '[Goals, Text, Quiz] 10 of 10 10 of 10'"
  })
  @DisplayName("are those that nearly all lessons have, or most")
  void shared(String lessons, String expected) {
    List<List<String>> headings = new ArrayList<>();
    for (String group : lessons.split("\\|")) {
      int star = group.indexOf('*');
      List<String> own = List.of(group.substring(star + 1).split(" "));
      headings.addAll(Collections.nCopies(Integer.parseInt(group.substring(0, star)), own));
    }
    SectionFit fit = SectionFit.of(headings);
    assertThat(fit.apart()).isEmpty();
    assertThat(fit.names() + " " + fit.complete() + " " + fit.ordered()).isEqualTo(expected);
  }
}
