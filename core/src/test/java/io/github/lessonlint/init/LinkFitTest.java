package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.curriculum.PageExtension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Links")
class LinkFitTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "md:20, [MD]",
    "md:19, []",
    "none:15 md:5, '[MD, NONE]'",
    "none:15 md:5 html:2, []",
  })
  @DisplayName("name pages as they all do, if there are enough of them")
  void extensions(String counts, String extensions) {
    Map<PageExtension, Integer> pages = new EnumMap<>(PageExtension.class);
    for (String count : counts.split(" ")) {
      String[] parts = count.split(":");
      pages.put(PageExtension.named(parts[0]), Integer.parseInt(parts[1]));
    }
    assertThat(new LinkFit(pages, 0, Map.of()).extensions()).hasToString(extensions);
  }

  @ParameterizedTest(name = "{0} links, found in {1}: {2}")
  @CsvSource({
    "0, '', []",
    "3, docs:0 docs:1 docs:2, [docs]",
    "3, docs:0 docs:1, []",
    "3, docs:0 docs:1 static:2 img:2, '[docs, img]'",
    "3, docs:0 img:1 static:2, []"
  })
  @DisplayName("begin at the folders in which all that begin with '/' are found, two at most")
  void roots(int links, String found, String roots) {
    Map<String, Set<Integer>> foundIn =
        Stream.of(found.split(" "))
            .filter(f -> !f.isEmpty())
            .map(f -> f.split(":"))
            .collect(
                Collectors.groupingBy(
                    f -> f[0],
                    TreeMap::new,
                    Collectors.mapping(f -> Integer.valueOf(f[1]), Collectors.toSet())));
    assertThat(new LinkFit(Map.of(), links, foundIn).roots()).hasToString(roots);
  }
}
