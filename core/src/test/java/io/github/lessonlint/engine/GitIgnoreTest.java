package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A .gitignore file")
class GitIgnoreTest {

  @ParameterizedTest(name = "{0} ignores {1}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "out,            out,          true",
        "out,            a/b/out,      true",
        "out,            outer,        false",
        "/out,           out,          true",
        "/out,           a/out,        false",
        "a/out,          a/out,        true",
        "a/out,          b/a/out,      false",
        "*.log,          a/x.log,      true",
        "a/*.log,        a/b/x.log,    false",
        "**/out,         a/b/out,      true",
        "**/out,         out,          true",
        "a/**,           a/b/c,        true",
        "a/**,           a,            false",
        "a/**/z,         a/z,          true",
        "a/**/z,         a/b/c/z,      true",
        "a/**/z,         b/a/z,        false",
        "x?z,            xyz,          true",
        "x?z,            x/z,          false",
        "[a-c]1,         b1,           true",
        "[!a-c]1,        b1,           false",
        "\\#x,           #x,           true",
        "\\!x,           !x,           true",
        "#x,             #x,           false",
        "foo*bar*baz,    fooXbarYbaz,  true",
        "foo*bar*baz,    fooXbarY,     false",
      })
  void patterns(String pattern, String path, boolean ignored) {
    assertThat(GitIgnore.parse(pattern).ignores(path, false).orElse(false)).isEqualTo(ignored);
  }

  @Test
  @DisplayName("means folders alone by a trailing slash")
  void folders() {
    GitIgnore file = GitIgnore.parse("out/");
    assertThat(file.ignores("a/out", true)).contains(true);
    assertThat(file.ignores("a/out", false)).isEmpty();
  }

  @Test
  @DisplayName("lets later lines overrule earlier ones")
  void negation() {
    GitIgnore file = GitIgnore.parse("*.md\r\n!README.md  \n/README.md\n");
    assertThat(file.ignores("a.md", false)).contains(true);
    assertThat(file.ignores("docs/README.md", false)).contains(false);
    assertThat(file.ignores("README.md", false)).contains(true);
    assertThat(file.ignores("a.txt", false)).isEqualTo(Optional.empty());
  }

  @Test
  @DisplayName("takes no time, however many wildcards it has")
  void hostile() {
    GitIgnore file = GitIgnore.parse("*a".repeat(500) + "b\n" + "**/a/".repeat(500) + "b");
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> assertThat(file.ignores("a".repeat(2000) + "/a".repeat(1000), false)).isEmpty());
  }
}
