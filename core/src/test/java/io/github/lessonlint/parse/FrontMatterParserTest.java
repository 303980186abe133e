package io.github.lessonlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.FrontMatter.Format;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Front matter")
class FrontMatterParserTest {

  private static SourceFile file(String text) {
    return SourceFile.of("lesson.md", text);
  }

  private static FrontMatterParser.Result parse(String text) {
    return FrontMatterParser.parse(file(text));
  }

  private static FrontMatter frontMatter(String text) {
    return parse(text).frontMatter().orElseThrow();
  }

  private static List<String> keys(FrontMatter frontMatter) {
    return frontMatter.root().stream()
        .flatMap(r -> r.entries().stream())
        .map(e -> e.key().text())
        .toList();
  }

  @Nested
  @DisplayName("is told from the body")
  class Splitting {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "---\ntitle: x\n---\nbody",
          "---  \ntitle: x\n---\t\nbody",
          "---\ntitle: x\n...\nbody",
          "\uFEFF---\ntitle: x\n---\nbody",
          "---\r\ntitle: x\r\n---\r\nbody",
          "\n\n---\ntitle: x\n---\nbody",
          "<!-- licence -->\n---\ntitle: x\n---\nbody",
          "<!--\nlicence\n-->\n\n---\ntitle: x\n---\nbody",
          "---\n\ntitle: x\n---\nbody",
          "+++\ntitle = 'x'\n+++\nbody"
        })
    @DisplayName("by its delimiters")
    void found(String text) {
      FrontMatterParser.Result result = parse(text);
      FrontMatter frontMatter = result.frontMatter().orElseThrow();
      assertThat(frontMatter.closed()).isTrue();
      assertThat(frontMatter.problems()).isEmpty();
      assertThat(keys(frontMatter)).containsExactly("title");
      assertThat(file(text).text().substring(result.bodyStart())).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "# Title\n",
          "---",
          "---\n",
          "---\n\nProse after a rule.\n",
          "---\n\nProse: with a colon\n\nand more.\n\n---\n\nText\n",
          "---\nA setext heading\n---\n",
          "---\n\n# Title\n\n---\n\ntitle: x\n",
          "---\nNote: only one line that looks like a key, and no end\n\nText\n",
          "+++\n\nText\n",
          "Text\n---\ntitle: x\n---\n",
          "<!-- open\n---\ntitle: x\n---\n",
          "----\ntitle: x\n----\n"
        })
    @DisplayName("and a thematic break is none")
    void none(String text) {
      FrontMatterParser.Result result = parse(text);
      assertThat(result.frontMatter()).isEmpty();
      assertThat(result.bodyStart()).isZero();
      assertThat(result.comments()).isEmpty();
    }

    @Test
    @DisplayName("also when it is empty")
    void empty() {
      FrontMatter frontMatter = frontMatter("---\n---\n# Title\n");
      assertThat(frontMatter.root()).map(Value.Mapping::entries).contains(List.of());
      assertThat(frontMatter.problems()).isEmpty();
    }

    static Stream<String> unclosed() {
      return Stream.of(
          "---\ntitle: x\nslug: y\n|# Heading\n\nText\n",
          "---\ntitle: x\nslug: y\n\n|# Heading\n\nText\n",
          "---\ntitle: x\nslug: y\n\n|Text of the body.\n",
          "---\ntitle: x\nslug: y\n|```java\nint x;\n```\n",
          "---\ntitle: x\n# a comment\nslug: y\n\n|# Heading\n\nText\n\n---\n\nMore\n",
          "---\ntitle: x\nslug: y\n\n|Text of the body.\n\n---\n\nMore\n",
          "---\ntitle: x\nslug: y\n\n|# Heading\n\n- item\n\n## Next\n\nText\n\n---\nMore\n",
          "---\ntitle: x\ntags:\n- a\n- b\n\n|# Heading\n\n- item\n",
          "---\ntitle: x\nslug: y\n|",
          "+++\ntitle = 'x'\n[extra]\na = 1\n\n|# Heading\n");
    }

    @ParameterizedTest
    @MethodSource("unclosed")
    @DisplayName("and, if it is never closed, ends where the body seems to begin")
    void unclosed(String marked) {
      String text = marked.replace("|", "");
      FrontMatterParser.Result result = parse(text);
      assertThat(result.bodyStart()).isEqualTo(marked.indexOf('|'));
      FrontMatter frontMatter = result.frontMatter().orElseThrow();
      assertThat(frontMatter.closed()).isFalse();
      assertThat(file(text).text(frontMatter.span())).hasSize(3);
      assertThat(frontMatter.problems()).isEmpty();
      assertThat(keys(frontMatter)).contains("title");
    }

    @Test
    @DisplayName("and dashes that are too many end it, but do not close it")
    void dashes() {
      FrontMatterParser.Result result = parse("---\ntitle: x\n----\nbody\n");
      assertThat(result.frontMatter()).map(FrontMatter::closed).contains(false);
      assertThat(result.bodyStart()).isEqualTo(18);
    }

    @Test
    @DisplayName("and comments between its keys are no headings")
    void comments() {
      assertThat(keys(frontMatter("---\ntitle: x\n\n# Order\n\nnumber: 3\n# end\n---\n")))
          .containsExactly("title", "number");
    }
  }

  @Nested
  @DisplayName("has values")
  class Values {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        value = {
          "no          | STRING",
          "yes         | STRING",
          "on          | STRING",
          "1:30        | STRING",
          "2024-13-45  | STRING",
          "0b1         | STRING",
          "1_000       | STRING",
          "010         | INTEGER",
          "0o17        | INTEGER",
          "0x1F        | INTEGER",
          "-3          | INTEGER",
          "1.10        | NUMBER",
          "1e3         | NUMBER",
          ".5          | NUMBER",
          ".inf        | NUMBER",
          "true        | BOOLEAN",
          "False       | BOOLEAN",
          "~           | NULL",
          "null        | NULL",
          "'\"3\"'     | STRING",
          "'\"\"'      | STRING",
          "!!str 3     | STRING",
          "!!int word  | STRING",
          "!mine 3     | STRING"
        })
    @DisplayName("of the types of YAML 1.2")
    void types(String written, Value.Type type) {
      FrontMatter frontMatter = frontMatter("---\nkey: " + written + "\n---\n");
      assertThat(frontMatter.get("key").orElseThrow())
          .isInstanceOfSatisfying(Value.Scalar.class, s -> assertThat(s.type()).isEqualTo(type));
    }

    @Test
    @DisplayName("that may be missing")
    void missing() {
      Value value = frontMatter("---\ntitle:\nslug: x\n---\n").get("title").orElseThrow();
      assertThat(value).isEqualTo(new Value.Scalar(Span.at(10), Value.Type.NULL, "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    @DisplayName("with exact spans, whatever the line ends and characters")
    void spans(String lineEnd) {
      String text =
          String.join(
              lineEnd,
              "\uFEFF---",
              "# 😀 comment",
              "title: \"😀 é: # no comment\"  # comment",
              "slug: 'it''s' ",
              "level: &anchor beginner",
              "tags: [a😀, \"b\" , c]",
              "again: *anchor",
              "nested:",
              "  - one",
              "  - { k: v }",
              "",
              "text: |",
              "  two 😀",
              "  lines",
              "",
              "last: !!str 5",
              "---",
              "body");
      SourceFile source = file(text);
      FrontMatterParser.Result result = FrontMatterParser.parse(source);
      List<String> written = new ArrayList<>();
      collect(source, result.frontMatter().orElseThrow().root().orElseThrow(), written);
      assertThat(written)
          .containsExactly(
              "title",
              "\"😀 é: # no comment\"",
              "slug",
              "'it''s'",
              "level",
              "beginner",
              "tags",
              "[a😀, \"b\" , c]",
              "a😀",
              "\"b\"",
              "c",
              "again",
              "beginner",
              "nested",
              "- one" + lineEnd + "  - { k: v }",
              "one",
              "{ k: v }",
              "k",
              "v",
              "text",
              "|" + lineEnd + "  two 😀" + lineEnd + "  lines",
              "last",
              "5");
      assertThat(result.comments())
          .extracting(Comment::text)
          .containsExactly("😀 comment", "comment");
      assertThat(source.text().substring(result.bodyStart())).isEqualTo("body");
    }

    @Test
    @DisplayName("whose spans hold what is written, for any mix of scalars")
    void randomScalars() {
      String[] words = {"a", "😀", "é", "b c", "x#y", "-1", "no", "漢字", "a'b", "0x1", "𝒳𝒴"};
      Random random = new Random(42);
      for (int round = 0; round < 300; round++) {
        List<String> written = new ArrayList<>();
        StringBuilder text = new StringBuilder("---\n");
        for (int i = 0; i < 8; i++) {
          String word = words[random.nextInt(words.length)];
          String scalar =
              switch (random.nextInt(3)) {
                case 0 -> "\"" + word + "\"";
                case 1 -> "'" + word.replace("'", "''") + "'";
                default -> word;
              };
          written.add(scalar);
          text.append("k😀").append(i).append(": ").append(scalar).append("  # 😀\r\n");
        }
        SourceFile source = file(text + "---\r\n");
        FrontMatter frontMatter = FrontMatterParser.parse(source).frontMatter().orElseThrow();
        assertThat(frontMatter.root().orElseThrow().entries())
            .extracting(e -> source.text(e.value().span()))
            .isEqualTo(written);
      }
    }

    @Test
    @DisplayName("that a merge key brings in")
    void mergeKey() {
      FrontMatter frontMatter =
          frontMatter("---\nbase: &b { level: x, title: y }\n<<: *b\ntitle: z\n---\n");
      assertThat(keys(frontMatter)).containsExactly("base", "title", "level");
    }

    @Test
    @DisplayName("of TOML, with spans too")
    void toml() {
      String text =
          """
          +++
          # 😀 c
          title = "Föö 😀 # no" # c
          'q k' = 'x'
          number = 4
          tags = ["a", "😀b", 2]
          date = 2020-01-01
          draft = true
          inline = { x = 1.5 }
          [extra]
          y = 'z'
          +++
          body""";
      SourceFile source = file(text);
      FrontMatterParser.Result result = FrontMatterParser.parse(source);
      FrontMatter frontMatter = result.frontMatter().orElseThrow();
      assertThat(frontMatter.format()).isEqualTo(Format.TOML);
      List<String> written = new ArrayList<>();
      collect(source, frontMatter.root().orElseThrow(), written);
      assertThat(written)
          .containsExactly(
              "title",
              "\"Föö 😀 # no\"",
              "'q k'",
              "'x'",
              "number",
              "4",
              "tags",
              "[\"a\", \"😀b\", 2]",
              "\"a\"",
              "\"😀b\"",
              "2",
              "date",
              "2020-01-01",
              "draft",
              "true",
              "inline",
              "{ x = 1.5 }",
              "x",
              "1.5",
              "[extra]",
              "[extra]",
              "y",
              "'z'");
      assertThat(result.comments()).extracting(Comment::text).containsExactly("😀 c", "c");
    }

    /** Collects what is written at the span of each key and value below the root. */
    private static void collect(SourceFile source, Value value, List<String> into) {
      if (value instanceof Value.Mapping mapping) {
        for (Value.Entry entry : mapping.entries()) {
          into.add(source.text(entry.key().span()));
          into.add(source.text(entry.value().span()));
          collect(source, entry.value(), into);
        }
      } else if (value instanceof Value.Sequence sequence) {
        for (Value item : sequence.items()) {
          into.add(source.text(item.span()));
          collect(source, item, into);
        }
      }
    }
  }

  @Nested
  @DisplayName("with a fault")
  class Faults {

    /** The fault's text stands between bars. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '^',
        value = {
          "title: Kafka|:| an overview\\nslug: x ^ the value of 'title' holds a colon",
          "number: 1\\n|title Kafka|\\nslug: x ^ this line has no colon",
          "|title Kafka|\\nslug: x ^ this line has no colon",
          "number: 1\\n|title:Kafka|\\nslug: x ^ a blank is missing after 'title:'",
          "|number:1|\\ntitle: x ^ a blank is missing after 'number:'",
          "title: x\\n  |slug: y| ^ indented deeper",
          "tags:\\n|\\t|- a ^ indented with a tab",
          "tags:\\n  - a\\n |- b| ^ not indented like",
          "title: |@|home ^ a value cannot start with '@'",
          "title: |`|code` ^ a value cannot start with '`'",
          "title: |%|d ^ a value cannot start with '%'",
          "title: |,| x ^ a value cannot start with ','",
          "title: |\"Kafka|\\nslug: x ^ quote opened here is never closed",
          "title: |\"Kafka|\\nslug: \"x\" ^ quote opened here is never closed",
          "title: \"Kafka \"|q\" streams\"| ^ text after the closing quote",
          "title: 'it'|s'| ^ text after the closing quote",
          "title: \"C:|\\\\k|afka\" ^ means nothing in double quotes",
          "tags: |[a, b|\\nslug: x ^ '[' opened here is never closed",
          "tags: |{a: b|\\nslug: x ^ '{' opened here is never closed",
          "tags: [a, \"b\" |\"|c\"] ^ a comma is missing",
          "title: |*|bold* text ^ at the start of a value has a meaning",
          "title: |*|bold ^ at the start of a value has a meaning",
          "title: |>|= 3 ^ at the start of a value announces text",
          "title: |-| a ^ a list cannot start on the line of its key",
          "title: [link]|(url)| ^ text after the end of the value",
          "title: x\\n|--- other| ^ a second YAML document",
          "|<<<<<<< HEAD|\\ntitle: x\\n=======\\ntitle: y\\n>>>>>>> b ^ merge conflict",
          "title: {|{| page.title }} ^ '{' starts a mapping here",
          "title: a|\\u0007|b ^ control character U+0007",
          "a: &a |[|*a] ^ holds itself through an alias"
        })
    @DisplayName("says what was forgotten, and where")
    void messages(String marked, String message) {
      String yaml =
          marked
              .replace("\\n", "\n")
              .replace("\\t", "\t")
              .replace("\\u0007", "\u0007")
              .replace("\\\\", "\\");
      SourceFile source = file("---\n" + yaml.replace("|", "") + "\n---\n");
      List<Problem> problems =
          FrontMatterParser.parse(source).frontMatter().orElseThrow().problems();
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).message()).contains(message);
      int start = 4 + yaml.indexOf('|');
      assertThat(problems.get(0).span().start()).isEqualTo(start);
      assertThat(source.text(new Span(start, problems.get(0).span().end())))
          .startsWith(yaml.substring(yaml.indexOf('|') + 1, yaml.lastIndexOf('|')));
    }

    @Test
    @DisplayName("offers the line as it should be")
    void help() {
      assertThat(frontMatter("---\ntitle: Kafka: basics\nslug: x\n---\n").problems())
          .extracting(p -> p.help().orElseThrow())
          .containsExactly("write title: \"Kafka: basics\"");
    }

    @Test
    @DisplayName("still gives the keys around it")
    void recovery() {
      FrontMatter frontMatter =
          frontMatter("---\nnumber: 1\ntitle: a: b\nslug: x\ntags:\n- a\n---\n");
      assertThat(frontMatter.problems()).hasSize(1);
      assertThat(keys(frontMatter)).containsExactly("number", "slug", "tags");
    }

    @Test
    @DisplayName("is one if it is a list")
    void list() {
      FrontMatter frontMatter = frontMatter("---\n- title: x\n- slug: y\n---\n");
      assertThat(frontMatter.root()).isEmpty();
      assertThat(frontMatter.problems())
          .extracting(Problem::message)
          .containsExactly("front matter must be made of keys and values, one 'key: value' a line");
    }

    @Test
    @DisplayName("of TOML is located")
    void toml() {
      FrontMatter frontMatter = frontMatter("+++\ntitle = 'x'\nslug = y\n+++\n");
      assertThat(frontMatter.problems()).extracting(p -> p.span().start()).containsExactly(23);
      assertThat(keys(frontMatter)).contains("title");
    }
  }

  static Stream<String> hostile() {
    int n = 50_000;
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append((alias + ", ").repeat(3)).append(alias).append("]\n");
    }
    return Stream.of(
        "a: " + "[".repeat(n),
        "a: " + "{".repeat(n),
        "a: " + "{a: ".repeat(n),
        "- ".repeat(n),
        "? ".repeat(n),
        "a: " + "\"".repeat(n),
        "a: '" + "\n".repeat(n),
        "a: &a [*a]",
        "a: &a { b: *a }",
        "&a a: *a",
        "? &a [*a]\n: b",
        "<<: &a { <<: *a }",
        bomb.toString(),
        "a: &a [x]\n" + "b: *a\n".repeat(n),
        "a".repeat(n * 10) + ": b",
        "a: b: " + "c: ".repeat(n),
        "key: value\n".repeat(n),
        "😀: 😀 # 😀\n".repeat(n),
        "# comment\n".repeat(n),
        "key: v\n\n# heading\n".repeat(n),
        "word\n\n".repeat(n) + "a: b",
        "a: |\n" + " x\n".repeat(n),
        "a: !" + "!".repeat(n) + " b",
        "a: &" + "b".repeat(n) + " c",
        "%TAG ! " + "x".repeat(n) + "\na: b",
        "a: \u0000\u0001\uFFFE",
        "a: \uD800",
        "a: 1" + "0".repeat(n),
        "x: \"" + "\\".repeat(n),
        "a: [" + "[],".repeat(n) + "]",
        " ".repeat(n) + "a: b",
        "\t".repeat(n) + "a: b");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @DisplayName("made to break a parser is read in no time")
  void hostile(String yaml) {
    for (String close : List.of("\n---\n", "\n")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(2), () -> parse("---\na: b\n" + yaml + close + "body"));
    }
  }

  static Stream<String> hostileToml() {
    int n = 50_000;
    return Stream.of(
        "a = " + "[".repeat(n),
        "a" + ".a".repeat(2_000) + " = 1",
        "[a" + ".a".repeat(2_000) + "]",
        "a = \"" + "\\".repeat(n),
        "a = '''" + "x\n".repeat(n),
        "a = 1\n".repeat(2_000),
        "[[a]]\n".repeat(2_000));
  }

  @ParameterizedTest
  @MethodSource("hostileToml")
  @DisplayName("of TOML made to break a parser, too")
  void hostileToml(String toml) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> parse("+++\nb = 1\n" + toml + "\n+++\nbody"));
  }
}
