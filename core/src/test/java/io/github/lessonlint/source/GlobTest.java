package io.github.lessonlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A glob")
class GlobTest {

  @ParameterizedTest(name = "{0} matches {1}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*.md,             a.md,        true",
        "*.md,             a/b.md,      false",
        "**,               a/b.md,      true",
        "**/*.md,          a.md,        true",
        "**/*.md,          a/b/c.md,    true",
        "**.md,            a/b/c.md,    true",
        "a/**.md,          a/b/c.md,    true",
        "a/**.md,          b/c.md,      false",
        "a/**,             a/b/c,       true",
        "a/**,             a,           false",
        "a/**/z,           a/z,         true",
        "a/**/z,           a/b/c/z,     true",
        "a/**/z,           b/a/z,       false",
        "x?z,              xyz,         true",
        "x?z,              x/z,         false",
        "[a-c]1,           b1,          true",
        "[!a-c]1,          b1,          false",
        "[z-a]1,           b1,          false",
        "[a,               [a,          true",
        "[,                [,           true",
        "\\*,            *,           true",
        "\\*,            a,           false",
        "01. A (b)+.md,    01. A (b)+.md, true",
        "\"{a,b}/x\",    b/x,         true",
        "\"{a/b,c}/x\",  a/b/x,       true",
        "\"{a/b,c}/x\",  a/x,         false",
        "\"{a,{b,c}d}\", cd,          true",
        "\"{a,{b,c}d}\", b,           false",
        "\"*.{md,mdx}\", a.mdx,       true",
        "\"}{a,b}\",     }b,          true",
        "\"{a,b\",       \"{a,b\",  true",
        "\"{a,b\",       a,           false"
      })
  void patterns(String glob, String path, boolean matches) {
    assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a", "**/", "**/a/", "{a,b}", "{a,", "[", "?*", "{"})
  @DisplayName("takes no time, however many wildcards it has")
  void hostile(String part) {
    Glob glob = Glob.of(part.repeat(500) + "x");
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> assertThat(glob.matches("a".repeat(2000) + "/a".repeat(1000))).isFalse());
  }
}
