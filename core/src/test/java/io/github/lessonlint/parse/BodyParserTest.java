package io.github.lessonlint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.parse.BodyParser.Body;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The body parser")
class BodyParserTest {
  private static final String SAMPLE =
      """
      # Heading with `code` {#custom}

      Text [inline](a%20b.md), [angle](<my file.md> "t"), ![image](i.png) and <https://e.org/x>.
      More: [full][ref], [ref][], [ref], [undefined][nope].
      <a id="here" href="raw.html">raw</a> <!-- note -- this --> <img src='pic.png'>

      [ref]: ./there.md 'Title'

      Setext
      ------

      | table | cell |
      |-------|------|
      | [t](t.md) | x |

      <!-- lessonlint: skip -->
      ```java title="x"
      int a;
        int b;
      ```

      <div id="block"><a href="deep.md">x</a></div>
      """;

  /** What {@link #SAMPLE} holds, as it is written there. */
  private static final List<String> SPANS =
      List.of(
          "heading Heading with `code` {#custom}",
          "heading Setext",
          "link a%20b.md",
          "link my file.md",
          "image i.png",
          "link https://e.org/x",
          "link ref",
          "link ref",
          "link ref",
          "link nope",
          "link raw.html",
          "image pic.png",
          "link t.md",
          "link deep.md",
          "definition ./there.md",
          "anchor here",
          "anchor block",
          "comment <!-- note -- this -->",
          "comment <!-- lessonlint: skip -->",
          "info java title=\"x\"",
          "code int a;",
          "code   int b;");

  static Stream<Named<UnaryOperator<String>>> surroundings() {
    UnaryOperator<String> same = t -> t;
    UnaryOperator<String> crlf = t -> t.replace("\n", "\r\n");
    UnaryOperator<String> astral = t -> "😀 漢字\n\n" + t;
    UnaryOperator<String> quote = t -> "> " + t.strip().replace("\n", "\n> ") + "\n";
    UnaryOperator<String> list = t -> "- " + t.strip().replace("\n", "\n  ") + "\n";
    UnaryOperator<String> tabbedList = t -> "-\t" + t.strip().replace("\n", "\n\t") + "\n";
    UnaryOperator<String> admonition =
        t -> "!!! note\n\n    " + t.strip().replace("\n", "\n    ") + "\n";
    UnaryOperator<String> tab =
        t -> "=== \"A *tab*\"\n\t" + t.strip().replace("\n", "\n\t") + "\n\nText\n";
    UnaryOperator<String> both = t -> quote.apply(list.apply(t));
    return Stream.of(
        Named.of("on its own", same),
        Named.of("with Windows line ends", crlf),
        Named.of("after characters outside the BMP", astral),
        Named.of("in a block quote", quote),
        Named.of("in a list", list),
        Named.of("in a list indented by tabs", tabbedList),
        Named.of("in an admonition", admonition),
        Named.of("in a tab indented by tabs", tab),
        Named.of("in a tab in an admonition", t -> admonition.apply(tab.apply(t))),
        Named.of("in an admonition in a list", t -> list.apply(admonition.apply(t))),
        Named.of("in a list in an admonition", t -> admonition.apply(list.apply(t))),
        Named.of(
            "in an admonition in a quote with Windows line ends",
            t -> crlf.apply(quote.apply(admonition.apply(t)))),
        Named.of("in a list in a quote", both),
        Named.of("in a list in a quote with Windows line ends", t -> crlf.apply(both.apply(t))));
  }

  @ParameterizedTest
  @MethodSource("surroundings")
  @DisplayName("gives each thing its span in the file")
  void spans(UnaryOperator<String> surround) {
    String text = surround.apply(SAMPLE);
    SourceFile source = SourceFile.of("a.md", text);

    assertThat(spans(source, BodyParser.parse(source, 0)))
        .containsExactlyInAnyOrderElementsOf(SPANS);
  }

  @Test
  @DisplayName("counts offsets from the start of the file, not of the body")
  void bodyStart() {
    String frontMatter = "---\ntitle: \"# not a heading\"\n---\n";
    SourceFile source = SourceFile.of("a.md", frontMatter + SAMPLE);

    assertThat(spans(source, BodyParser.parse(source, frontMatter.length())))
        .containsExactlyInAnyOrderElementsOf(SPANS);
  }

  private static List<String> spans(SourceFile source, Body body) {
    List<String> found = new ArrayList<>();
    body.headings().forEach(h -> found.add("heading " + source.text(h.textSpan())));
    body.links()
        .forEach(l -> found.add((l.image() ? "image " : "link ") + source.text(l.targetSpan())));
    body.definitions().forEach(d -> found.add("definition " + source.text(d.targetSpan())));
    body.anchors().forEach(a -> found.add("anchor " + source.text(a.span())));
    body.comments().forEach(c -> found.add("comment " + source.text(c.span())));
    for (CodeBlock code : body.codeBlocks()) {
      found.add("info " + source.text(code.infoSpan()));
      int start = 0;
      for (String line : code.text().lines().toList()) {
        Span span = code.toFile(start, start + line.length());
        found.add("code " + source.text(span));
        assertThat(source.text(span)).isEqualTo(line);
        start += line.length() + 1;
      }
    }
    return found;
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(strings = {"\n", "\r\n"})
  @DisplayName("takes code in a comment that says so for a block")
  void hidden(String lineEnd) {
    String text =
        """
        Text.

        <!-- lessonlint: hidden java group=shop
        int i = 3;

        for (; i > 0; i--) {}
        -->
        """
            .replace("\n", lineEnd);
    SourceFile source = SourceFile.of("a.md", text);
    Body body = BodyParser.parse(source, 0);

    assertThat(body.codeBlocks()).hasSize(1).allMatch(CodeBlock::hidden);
    assertThat(spans(source, body))
        .containsSubsequence(
            "info java group=shop", "code int i = 3;", "code ", "code for (; i > 0; i--) {}");
  }

  @Test
  @DisplayName("does not take code, comments, footnotes or escapes for links")
  void noLinks() {
    String text =
        """
        `[a](b.md)` \\[a](b.md) <!-- [a](b.md) -- [a](b.md) --> [^1]

        [^1]: A note.

            [a](b.md)

        ~~~ text ```
        [a](b.md)
        ~~~
        """;
    assertThat(BodyParser.parse(SourceFile.of("a.md", text), 0).links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!! note",
        "!!! danger inline end",
        "!!! note \"\"",
        "!!! note \"A title\"",
        "??? question",
        "???+ \"A title\"",
        "???+ tip \"See [here](title.md)\"  ",
        "=== \"C++\"",
        "===+ \"A \"quoted\" word\"",
        "Text\n!!! note",
      })
  @DisplayName("reads what is indented below the opener of a container")
  void containers(String opener) {
    String text =
        opener + "\n\n    [in](in.md)\n\n    # Heading\n\n        code\n\n[out](out.md)\n";
    Body body = BodyParser.parse(SourceFile.of("a.md", text), 0);

    assertThat(body.links()).extracting(Link::target).endsWith("in.md", "out.md");
    assertThat(body.links()).hasSize(opener.contains("[") ? 3 : 2);
    assertThat(body.headings()).allMatch(Heading::nested).hasSize(1);
    assertThat(body.codeBlocks()).extracting(CodeBlock::text).containsExactly("code\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!!",
        "!!!! note",
        "!!! Beware: this is text",
        "???? why",
        "== \"A\"",
        "=== A",
        "===\"A\"",
        "    !!! note",
        "A === \"B\""
      })
  @DisplayName("takes what only resembles the opener of a container for text")
  void noContainers(String line) {
    String text = line + "\n\n    [in](in.md)\n";

    assertThat(BodyParser.parse(SourceFile.of("a.md", text), 0).links()).isEmpty();
  }

  @Test
  @DisplayName("says of each fence whether it is closed")
  void closed() {
    String text = "```a\n```\n\n~~~b\n\n```\n";
    assertThat(BodyParser.parse(SourceFile.of("a.md", text), 0).codeBlocks())
        .extracting(CodeBlock::info, CodeBlock::closed)
        .containsExactly(tuple("a", true), tuple("b", false));
  }
}
