package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.curriculum.SlugAlgorithm;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How headings get their ids")
class AnchorFitTest {

  @ParameterizedTest(name = "{0} links, broken {1}, site {2}: {3}")
  @CsvSource({
    "0, auto:0, , auto",
    "0, auto:0, mdbook, mdbook",
    "9, auto:0 mdbook:0, mdbook, mdbook",
    "9, auto:0 mdbook:1, mdbook, auto",
    "9, auto:1 mdbook:1, mdbook, mdbook",
    "9, auto:0 github:0 kebab:3, , github",
    "9, auto:0 github:0 kebab:2, , auto",
    "9, auto:0 github:0 kebab:0 mdbook:9, , auto",
    "9, auto:0 github:1 kebab:9, , auto",
    "9, auto:0 mdbook:5 kebab:0 github:5, mdbook, kebab"
  })
  @DisplayName("is what the site implies or the links show, if no link is lost by it")
  void algorithm(int links, String broken, String implied, String expected) {
    Map<SlugAlgorithm, Integer> counts = new EnumMap<>(SlugAlgorithm.class);
    for (String count : broken.split(" ")) {
      String[] parts = count.split(":");
      counts.put(SlugAlgorithm.of(parts[0]), Integer.parseInt(parts[1]));
    }
    AnchorFit fit =
        new AnchorFit(links, counts, Optional.ofNullable(implied).map(SlugAlgorithm::of));
    assertThat(fit.algorithm().configName()).isEqualTo(expected);
  }
}
