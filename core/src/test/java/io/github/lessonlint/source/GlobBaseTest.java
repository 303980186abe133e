package io.github.lessonlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A glob moved to a folder below")
class GlobBaseTest {

  @ParameterizedTest
  @CsvSource({
    "'', a/**, a/x.md",
    "a, a/**, x/y.md",
    "a, **/*.md, x.md",
    "a, **/*.md, x/y.md",
    "a/b, a/**/*.md, x.md",
    "a/b, a/*/*.md, x.md",
    "a/b, **/b/*.md, x.md",
    "a/b, **/b/*.md, b/x.md",
    "a, '{a,c}/*.md', x.md",
    "a, '{a/b,c}/*.md', b/x.md",
    "01. A, '01. A/*.md', x.md"
  })
  @DisplayName("matches there what it matched above")
  void matches(String folder, String glob, String path) {
    assertThat(below(folder, glob)).anyMatch(g -> Glob.of(g).matches(path));
    String above = folder.isEmpty() ? path : folder + "/" + path;
    assertThat(Glob.of(glob).matches(above)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a, b/**, x.md",
    "a, '*.md', x.md",
    "a/b, a/*.md, x.md",
    "a/b, a/c/**, x.md",
    "a, '{b,c}/*.md', x.md"
  })
  @DisplayName("matches nothing there that it did not match above")
  void doesNotMatch(String folder, String glob, String path) {
    assertThat(below(folder, glob)).noneMatch(g -> Glob.of(g).matches(path));
    assertThat(Glob.of(glob).matches(folder + "/" + path)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', api/**, api/x.md",
    "a, a/api/**, api/x.md",
    "a, b/api/**, ../b/api/x.md",
    "a/b, a/api/**, ../api/x.md",
    "a/b, api/**, ../../api/x.md",
    "a/b, '**/api/*', ../api/x.md"
  })
  @DisplayName("matches what is outside the folder as it is seen from there")
  void around(String folder, String glob, String path) {
    assertThat(new GlobBase(folder).around(glob)).anyMatch(g -> Glob.of(g).matches(path));
  }

  @Test
  @DisplayName("takes no time, however many wildcards it has")
  void hostile() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> assertThat(below("a/b/c/d/e/f/g/h", "**/".repeat(500) + "x")).contains("**/x"));
  }

  private static Set<String> below(String folder, String glob) {
    return new GlobBase(folder).below(glob);
  }
}
