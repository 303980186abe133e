package io.github.lessonlint.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ids of headings")
class SluggerTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @DisplayName("on github.com keep letters, marks, digits, connectors and hyphens")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "bravoCharlie|bravocharlie",
        "__proto__|__proto__",
        "a - b|a---b",
        "an _ underscore|an-_-underscore",
        "period.txt|periodtxt",
        "bind_all(a, b [, c])|bind_alla-b--c",
        " a |-a-",
        "it’s|its",
        "I ♥ it|i--it",
        "en–dash|endash",
        "😄 smile|-smile",
        "😄_😄 two|_-two",
        ":smile: - short|smile---short",
        "Привет 你好|привет-你好",
        "Cafe\u0301|cafe\u0301",
        "हिन्दी|हिन्दी",
        "Ⅷ ½ ²|ⅷ--",
        "C++ & C#|c--c",
        "1.2 What's new?|12-whats-new",
        "tab\tand\u00a0nbsp|tabandnbsp",
        "ΣΊΣΥΦΟΣ|σίσυφος",
      })
  void github(String heading, String id) {
    assertThat(SlugAlgorithm.GITHUB.slug(heading)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @DisplayName("in kebab case have one hyphen for whatever is no letter and no digit")
  @CsvSource(
      delimiter = '|',
      value = {
        "Q & A|q-a",
        "snake_case.txt|snake-case-txt",
        "🚀 Lift-off!|lift-off",
        "1. Intro|1-intro",
        "Café|café",
        "…|''",
      })
  void kebab(String heading, String id) {
    assertThat(SlugAlgorithm.KEBAB.slug(heading)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("are numbered where they are equal, past numbers that are taken")
  @CsvSource(
      delimiter = '|',
      value = {
        "foo,foo,foo|foo,foo-1,foo-2",
        "echo,echo,echo 1,echo-1,echo|echo,echo-1,echo-1-1,echo-1-2,echo-2",
        "foxtrot-1,foxtrot,foxtrot|foxtrot-1,foxtrot,foxtrot-2",
        "foo,foo,foo-1|foo,foo-1,foo-1-1",
      })
  void duplicates(String headings, String ids) {
    Slugger slugger = new Slugger(SlugAlgorithm.GITHUB);
    List<String> found = Arrays.stream(headings.split(",")).map(slugger::next).toList();
    assertThat(found).containsExactly(ids.split(","));
  }

  @Test
  @DisplayName("are those of every algorithm where none is set")
  void auto() {
    assertThat(SlugAlgorithm.AUTO.accepted())
        .contains(SlugAlgorithm.GITHUB, SlugAlgorithm.KEBAB)
        .doesNotContain(SlugAlgorithm.AUTO);
    assertThat(SlugAlgorithm.KEBAB.accepted()).containsExactly(SlugAlgorithm.KEBAB);
  }
}
