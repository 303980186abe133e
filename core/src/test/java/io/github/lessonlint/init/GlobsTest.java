package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Globs for files")
class GlobsTest {

  @ParameterizedTest(name = "{0} and not {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a.md b.md                 | -                     | *.md                       | -",
        "src/a.md src/b.md         | README.md             | src/*.md                   | -",
        "src/a.md src/b.md         | src/SUMMARY.md        | src/*.md                   | src/SUMMARY.md",
        "src/a.md src/x/b.md       | README.md             | src/**/*.md                | -",
        "go/1/a.md java/1/b.md     | STYLE.md wiki/c.md    | go/**/*.md java/**/*.md    | -",
        "x/a.md x/b.mdx            | -                     | x/*.{md,mdx}               | -",
        "1-a.md 2-b.md             | R.md S.md T.md        | **/[0-9]*.md               | -",
        "ch1.md x/ch2.md           | R.md x/S.md T.md      | **/ch[0-9]*.md             | -",
        "a/README.md b/README.md   | R.md a/s.md b/t.md    | **/README.md               | -",
        "a/1.md a/2.md b/3.md      | a/x.md b/x.md c/x.md  | **/[0-9]*.md               | -",
        "a/p.md a/q.md b/r.md      | a/x.md b/x.md         | **/*.md                    | **/x.md",
        "a/p.md b/q.md             | c/x.md c/d/y.md z.md  | a/**/*.md b/**/*.md        | -",
        "a/p.md b/q.md c/r.md d.md | e/x.md e/d/y.md       | **/*.md                    | e/**",
      })
  @DisplayName("are few, and select just these files")
  void few(String wanted, String others, String include, String exclude) {
    assertThat(Globs.of(list(wanted), list(others), ""))
        .contains(new Globs(list(include), list(exclude)));
  }

  @Test
  @DisplayName("take what has a meaning in globs for what it is")
  void literal() {
    assertThat(Globs.of(List.of("{x}/[1] a*.md"), List.of("{x}/b.md", "{x}/c.md"), ""))
        .contains(new Globs(List.of("?x?/**/?[0-9]*.md"), List.of()));
  }

  @Test
  @DisplayName("select from the folder of a site's pages, if that makes no difference")
  void content() {
    List<String> wanted = List.of("docs/a/p.md", "docs/a/q.md");
    assertThat(Globs.of(wanted, List.of("R.md"), "docs"))
        .contains(new Globs(List.of("docs/**/*.md"), List.of()));
    assertThat(Globs.of(wanted, List.of("docs/b.md"), "docs"))
        .contains(new Globs(List.of("docs/a/*.md"), List.of()));
  }

  @Test
  @DisplayName("are not to be had where it takes too many")
  void none() {
    List<String> wanted = new ArrayList<>();
    List<String> others = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> wanted.add("x/a" + (char) ('a' + i % 26) + i + ".md"));
    IntStream.range(0, 100).forEach(i -> others.add("x/a" + (char) ('a' + i % 26) + i + "b.md"));
    assertThat(Globs.of(wanted, others, "")).isEmpty();
    assertThat(Globs.of(List.of(), others, "")).isEmpty();
  }

  private static List<String> list(String texts) {
    return texts == null ? List.of() : List.of(texts.split(" +"));
  }
}
