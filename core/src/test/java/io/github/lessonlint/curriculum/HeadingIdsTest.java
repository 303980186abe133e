package io.github.lessonlint.curriculum;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.curriculum.slug.Github;
import io.github.lessonlint.curriculum.slug.IdStyle;
import io.github.lessonlint.curriculum.slug.Kramdown;
import io.github.lessonlint.curriculum.slug.KramdownGfm;
import io.github.lessonlint.curriculum.slug.MdBook;
import io.github.lessonlint.curriculum.slug.PageHeading;
import io.github.lessonlint.curriculum.slug.Pandoc;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Ids of headings")
class HeadingIdsTest {

  /** The headings of a page and the ids that a renderer gives them. */
  private record Page(String title, List<String> lines) {

    static Page of(String block) {
      List<String> lines = block.lines().filter(line -> !line.startsWith(";")).toList();
      return new Page(lines.get(0), lines.subList(1, lines.size()));
    }

    IdStyle style() {
      String name = title.substring(0, title.indexOf(':'));
      return switch (name) {
        case "mdbook-0.4" -> new MdBook(true);
        case "kramdown" -> new Kramdown();
        case "kramdown-gfm" -> new KramdownGfm();
        default -> SlugAlgorithm.of(name).styles().get(0);
      };
    }

    String markdown() {
      return lines.stream().filter(line -> !line.startsWith(">")).collect(joining("\n\n"));
    }

    List<String> ids() {
      return lines.stream()
          .filter(line -> line.startsWith(">"))
          .map(line -> line.substring(1).strip())
          .filter(id -> !id.isEmpty())
          .distinct()
          .toList();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Page> pages() throws IOException {
    try (InputStream file = HeadingIdsTest.class.getResourceAsStream("slug/heading-ids.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n+"))
          .filter(block -> !block.lines().allMatch(line -> line.startsWith(";")))
          .map(Page::of);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  @DisplayName("are those that the renderer makes")
  void ids(Page page) {
    Document document = DocumentParser.parse(SourceFile.of("page.md", page.markdown()));
    List<PageHeading> headings = PageAnchors.headings(document, page.markdown());
    assertThat(page.style().ids(headings)).containsExactlyElementsOf(page.ids());
  }

  @Test
  @DisplayName("are those of every algorithm where none is set")
  void auto() {
    assertThat(SlugAlgorithm.AUTO.styles())
        .extracting(Object::getClass)
        .contains(Github.class, Kramdown.class, KramdownGfm.class, Pandoc.class);
    assertThat(SlugAlgorithm.KEBAB.styles()).hasSize(1);
  }
}
