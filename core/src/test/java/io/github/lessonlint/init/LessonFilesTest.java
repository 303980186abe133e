package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.init.Site.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lessons are")
class LessonFilesTest {

  private static List<Page> pages(String keys, String... paths) {
    Set<String> names = keys.isEmpty() ? Set.of() : Set.of(keys.split(" "));
    return Stream.of(paths).map(path -> new Page(path, names, false)).toList();
  }

  private static List<Page> concat(List<Page> a, List<Page> b) {
    List<Page> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static Optional<Site> site(String content, String... listed) {
    return Optional.of(
        new Site(
            Generator.MKDOCS, "mkdocs.yml", content, Optional.of("mkdocs.yml"), List.of(listed)));
  }

  @Test
  @DisplayName("files with the default front matter, which need no globs")
  void known() {
    List<Page> lessons =
        Stream.of("a.md", "b.md", "c.md").map(p -> new Page(p, Set.of("slug"), true)).toList();
    LessonFiles files = LessonFiles.of(concat(lessons, pages("", "STYLE.md")), Optional.empty());
    assertThat(files.paths()).containsExactly("a.md", "b.md", "c.md");
    assertThat(files.others()).containsExactly("STYLE.md");
    assertThat(files.evident()).isTrue();
  }

  @Test
  @DisplayName("what the site lists, whatever it is called")
  void listed() {
    List<Page> pages = pages("", "docs/a.md", "docs/b.md", "docs/c.md", "docs/old.md", "README.md");
    LessonFiles files = LessonFiles.of(pages, site("docs", "docs/a.md", "docs/c.md", "docs/b.md"));
    assertThat(files.paths()).containsExactly("docs/a.md", "docs/b.md", "docs/c.md");
    assertThat(files.globs()).contains(new Globs(List.of("docs/**/*.md"), List.of("docs/old.md")));
  }

  @Test
  @DisplayName("files with front matter like that of the others, and the numbered ones beside them")
  void described() {
    List<Page> pages =
        concat(
            pages("title minutes", "unit/01-a.md", "unit/02-b.md", "unit/04-d.md"),
            concat(pages("", "unit/03-c.md", "unit/notes.md"), pages("site", "index.md")));
    assertThat(LessonFiles.of(pages, Optional.empty()).paths())
        .containsExactly("unit/01-a.md", "unit/02-b.md", "unit/03-c.md", "unit/04-d.md");
  }

  @ParameterizedTest
  @CsvSource({
    "01-a.md 02-b.md 03-c.md notes.md, 01-a.md 02-b.md 03-c.md",
    "ch01.md ch02.md ch03.md notes.md, ch01.md ch02.md ch03.md",
    "Lesson 1.md|Lesson 2.md|Lesson 3.md|Plan.md, Lesson 1.md|Lesson 2.md|Lesson 3.md",
    "1-a/README.md 2-b/README.md 3-c/README.md README.md 1-a/key.md,"
        + " 1-a/README.md 2-b/README.md 3-c/README.md",
    "c/arrays/about.md c/loops/about.md c/lists/about.md c/more.md R.md,"
        + " c/arrays/about.md c/lists/about.md c/loops/about.md",
    "3d.md 2fa.md 4k.md, ''",
    "2024-01-31-a.md 2024-02-01-b.md 2024-02-02-c.md, ''",
    "a.md b.md c.md, ''",
    "01-a.md 02-b.md, ''"
  })
  @DisplayName("else numbered files, or files alike; with none of them, nothing")
  void numbered(String all, String lessons) {
    String separator = all.contains("|") ? "\\|" : " ";
    LessonFiles files = LessonFiles.of(pages("", all.split(separator)), Optional.empty());
    assertThat(String.join(all.contains("|") ? "|" : " ", files.paths())).isEqualTo(lessons);
  }
}
