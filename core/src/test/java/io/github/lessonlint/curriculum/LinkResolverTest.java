package io.github.lessonlint.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link target")
class LinkResolverTest {

  /** Files that are only names. What starts with {@code out/} is made by a build. */
  private record Names(Collection<String> all) implements RepositoryFiles {

    @Override
    public Found find(String path) {
      if (Paths.leadsOut(path)) {
        return new Found.Outside();
      }
      if (all.contains(path)) {
        return new Found.File();
      }
      if (path.isEmpty() || all.stream().anyMatch(f -> f.startsWith(path + "/"))) {
        return new Found.Folder();
      }
      return all.stream()
          .filter(f -> f.toLowerCase(Locale.ROOT).equals(path.toLowerCase(Locale.ROOT)))
          .findFirst()
          .<Found>map(Found.OtherCase::new)
          .orElse(new Found.Nothing());
    }

    @Override
    public boolean isGenerated(String path) {
      return path.startsWith("out/");
    }
  }

  private static LinkResolver resolver(SlugAlgorithm anchors, Map<String, String> texts) {
    Map<String, Document> documents = new TreeMap<>();
    texts.forEach(
        (path, text) -> {
          if (path.endsWith(".md")) {
            documents.put(path, DocumentParser.parse(SourceFile.of(path, text)));
          }
        });
    Settings.Links links = new Settings.Links(anchors, List.of(), List.of(), "/", List.of());
    Settings settings =
        new Settings(links, QuizOptions.DEFAULT, List.of(), List.of(), LessonKeys.DEFAULT);
    return new LinkResolver(settings, new Names(new TreeSet<>(texts.keySet())), documents);
  }

  private static Resolution resolve(SlugAlgorithm anchors, String markdown) {
    String text = markdown + "\n\n# Part One\n";
    Map<String, String> texts =
        Map.of(
            "docs/page.md", text,
            "docs/C# Basics.md", "",
            "docs/a%20b.md", "",
            "docs/10. Loops.md", "---\nslug: for-loops\n---\n",
            "docs/x y.md", "# Q & A\n\n# Q & A\n",
            "img/a.svg", "");
    Document page = DocumentParser.parse(SourceFile.of("docs/page.md", text));
    List<LinkTarget> targets = resolver(anchors, texts).targets(page);
    assertThat(targets).hasSize(1);
    return targets.get(0).resolution();
  }

  private static String kind(Resolution resolution) {
    return resolution.getClass().getSimpleName();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("leads to one place or has one fault")
  @CsvSource(
      delimiter = '|',
      value = {
        "[a](x%20y.md)|Found",
        "[a](./x%20y.md#q--a-1)|Found",
        "[a](<x y.md>)|Found",
        "[a](../docs/./x%20y.md?plain=1#L3-L4)|Found",
        "[a](..%2Fdocs%2Fx%20y)|Found",
        "[a](a%20b.md)|Found",
        "[a](a%2520b.md)|Found",
        "[a](../img)|Found",
        "[a](../img/)|Found",
        "[a](../img/a.svg#layer1)|Found",
        "[a](?tab=readme)|Found",
        "[a](page.html#part-one)|Found",
        "[a](../page#part-one)|Found",
        "[a](#Part-One)|Found",
        "[a](#%70art-one)|Found",
        "[a](#user-content-part-one)|Found",
        "[a](#TOP)|Found",
        "![a](../img/a.svg)|Found",
        "<a href='x%20y.md'>a</a>|Found",
        "<a href='x y.md'>a</a>|Found",
        "[a](x.md)|MissingFile",
        "[a](../img/a.svg/b)|MissingFile",
        "[a](a%00b.md)|MissingFile",
        "[a](%C3%A9t%C3%A9.md)|MissingFile",
        "[a](Page.md)|WrongCase",
        "[a](PAGE#part-one)|WrongCase",
        "[a](#part-two)|MissingAnchor",
        "[a](../docs/x%20y.md#q--a-2)|MissingAnchor",
        "[a](../../x.md)|EscapesRoot",
        "[a](%2e%2e/%2e%2e/x.md)|EscapesRoot",
        "[a](../../issues)|EscapesRoot",
        "[a](../../../pulls)|Unchecked",
        "[a](../../x.html)|Unchecked",
        "[a]()|Empty",
        "[a](#)|Empty",
        "[a](C#%20Basics.md)|Malformed",
        "[a](..\\img\\a.svg)|Malformed",
        "[a](100%.md)|Malformed",
        "[a](%E9.md)|Malformed",
        "[a](x y.md)|Malformed",
        "[a](https://example.com/x y)|Malformed",
        "[a](https://example.com “title”)|Malformed",
        "[a](http:example.com)|Malformed",
        "[a](C:\\docs\\x.md)|AbsolutePath",
        "[a](file:///docs/x.md)|AbsolutePath",
        "[a](/home/me/projects/x.md)|AbsolutePath",
        "[a](/Users/me/x.md)|AbsolutePath",
        "[a](/home/docs/start.md)|Unchecked",
        "[a](/docs/x.md)|Unchecked",
        "[a]({{ root }}/x.md)|Unchecked",
        "[a](%ROOT%/x.md)|Unchecked",
        "[a](../out/api.md)|Unchecked",
        "[a](../api/index.html)|Unchecked",
        "[a](for-loops)|Unchecked",
        "[a](./loops/)|Unchecked",
        "$P[X](t)$ and more|Unchecked",
        "[a](https://example.com/%2F?q=1%20#50%)|External",
        "[a](mailto:x@example.com)|External",
        "[a](//example.com)|External",
        "<https://example.com>|External",
      })
  void resolution(String markdown, String kind) {
    assertThat(kind(resolve(SlugAlgorithm.AUTO, markdown))).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @DisplayName("finds headings as the site makes their ids; unset, in whatever way")
  @CsvSource({
    "x%20y.md#q--a, GITHUB, Found",
    "x%20y.md#q-a,  GITHUB, MissingAnchor",
    "x%20y.md#q--a, KEBAB,  MissingAnchor",
    "x%20y.md#q-a,  KEBAB,  Found",
    "x%20y.md#q--a, AUTO,   Found",
    "x%20y.md#q-a,  AUTO,   Found",
    "x%20y.md#Q--A, GITHUB, Found",
    "x%20y.md#Q-A,  KEBAB,  MissingAnchor",
  })
  void anchors(String target, SlugAlgorithm algorithm, String kind) {
    assertThat(kind(resolve(algorithm, "[a](" + target + ")"))).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @DisplayName("is rewritten in the style in which it was written")
  @CsvSource(
      delimiter = '|',
      value = {
        "[a](./no%20x.md#part)|docs/b c.md|./b%20c.md#part",
        "[a](./no.md)|img/b.md|../img/b.md",
        "[a](<no x.md>)|docs/b c.md|b c.md",
        "[a](no%26.md)|docs/b & c.md|b%20%26%20c.md",
        "[a](no.md)|docs/b & (c).md|b%20&%20(c).md",
        "[a](no.md)|docs/b) (c.md|b%29%20%28c.md",
        "[a](no.html)|docs/b.md|b.html",
        "[a](no.md)|docs/é #1.md|é%20%231.md",
        "[a](n%C3%B6.md)|docs/é.md|%C3%A9.md",
        "<a href='no.md?a=1'>a</a>|docs/b & c.md|b%20&amp;%20c.md?a=1",
      })
  void rewritten(String markdown, String path, String expected) {
    Document page = DocumentParser.parse(SourceFile.of("docs/page.md", markdown));
    LinkResolver resolver = resolver(SlugAlgorithm.AUTO, Map.of("docs/page.md", markdown));
    LinkTarget target = resolver.targets(page).get(0);
    assertThat(target.leadingTo("docs", path)).isEqualTo(expected);
  }

  @Test
  @DisplayName("that a hostile page writes takes no time")
  void hostile() {
    String text =
        "[a](x"
            + "%zz".repeat(3000)
            + ") [b](y.md"
            + ".md#".repeat(2000)
            + " z)\n\n{"
            + "#".repeat(20_000)
            + "\n\n"
            + "<h1>".repeat(5000)
            + "`".repeat(9999)
            + "\n\n"
            + "[c](#nothing)\n\n".repeat(200)
            + "$".repeat(20_000)
            + "[x][y](z ".repeat(5000)
            + "[d](no)";
    Document page = DocumentParser.parse(SourceFile.of("page.md", text));
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          LinkResolver resolver = resolver(SlugAlgorithm.AUTO, Map.of("page.md", text));
          assertThat(resolver.targets(page)).isNotEmpty();
        });
  }

  @Test
  @DisplayName("is looked for among similar names within bounds, however many files there are")
  void manyNames() {
    TreeSet<String> all = new TreeSet<>();
    for (int i = 0; i < 20_000; i++) {
      all.add("topic" + i % 100 + "/" + i % 50 + ". Introduction to part " + i + ".md");
    }
    FileNames names = new FileNames(new Names(all), List.of());

    assertThat(names.similarTopics("x/Introduction to prat 51.md", 6))
        .hasSizeLessThanOrEqualTo(2000);
    assertThat(names.sameTopic("x/77. introduction to part 51.md"))
        .containsExactly("topic51/1. Introduction to part 51.md");
  }
}
