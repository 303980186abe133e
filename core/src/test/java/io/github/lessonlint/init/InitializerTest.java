package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.curriculum.PageExtension;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.engine.Check;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A configuration made for a repository")
class InitializerTest {
  @TempDir private Path temp;
  private Path root;

  @BeforeEach
  void createRepository() throws IOException {
    root = Files.createDirectories(temp.resolve("repo"));
    Files.createDirectory(root.resolve(".git"));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** Proposes a configuration, writes it and returns it as the next check loads it. */
  private Config init() throws Exception {
    Initializer.propose(root, Progress.NONE).files().write(root, false);
    return ConfigLoader.load(root);
  }

  private LintResult check() throws Exception {
    return new Check(List.of(root), Optional.empty(), List.of(), List.of())
        .run(Progress.NONE)
        .get(0);
  }

  private void writeLesson(int number, String title, String level, String requires)
      throws IOException {
    write(
        "course/%02d-%s.md".formatted(number, title),
        """
        ---
        id: %2$s-id
        order: %1$d
        title: %2$s
        difficulty: %3$s
        requires: [%4$s]
        ---
        # %2$s

        About %2$s.
        """
            .formatted(number, title, level, requires));
  }

  private void writeCourse() throws IOException {
    write("README.md", "# A course\n");
    for (int i = 1; i <= 12; i++) {
      String level = i <= 6 ? "easy" : "hard";
      writeLesson(i, "topic-" + (char) ('a' + i), level, i == 1 ? "" : "topic-b-id");
    }
  }

  @Test
  @DisplayName("leaves the default where that fits")
  void fitting() throws Exception {
    copy(Fixtures.curriculum(), root);
    Config config = init();
    assertThat(config.lessonInclude()).isEmpty();
    assertThat(config.settings().schemas()).isEmpty();
    assertThat(config.settings().levels()).isEqualTo(Config.DEFAULT.settings().levels());
    assertThat(config.settings().links().extensions()).containsExactly(PageExtension.MD);
    assertThat(check().diagnostics()).isEmpty();
    assertThat(root.resolve("lesson.schema.json")).doesNotExist();
  }

  @Test
  @DisplayName("knows the keys of the repository by what stands under them")
  void keys() throws Exception {
    writeCourse();
    Config config = init();
    assertThat(config.lessonInclude()).containsExactly("course/*.md");
    assertThat(config.settings().keys().names())
        .containsOnly(
            Map.entry("canonical_id", "id"),
            Map.entry("number", "order"),
            Map.entry("level", "difficulty"),
            Map.entry("prerequisites", "requires"));
    assertThat(config.settings().levels()).hasSize(2);
    assertThat(check().diagnostics()).isEmpty();
    assertThat(check().lessons()).isEqualTo(12);
  }

  @Test
  @DisplayName("takes prerequisites that are mere texts for no lessons")
  void texts() throws Exception {
    for (int i = 1; i <= 5; i++) {
      writeLesson(i, "topic-" + (char) ('a' + i), "easy", "some Python");
    }
    assertThat(init().settings().keys().names()).doesNotContainKey("prerequisites");
    for (int i = 1; i <= 5; i++) {
      Path file = root.resolve("course/%02d-topic-%c.md".formatted(i, 'a' + i));
      Files.writeString(file, Files.readString(file).replace("requires:", "prerequisites:"));
    }
    Initializer.propose(root, Progress.NONE).files().write(root, true);
    assertThat(root.resolve("lessonlint.yaml"))
        .content()
        .contains("0 of 5 prerequisites name a lesson", "prerequisites/unknown: off");
    assertThat(check().diagnostics()).isEmpty();
  }

  @Test
  @DisplayName("lets a check find what stands out from the other lessons")
  void findings() throws Exception {
    writeCourse();
    init();
    writeLesson(13, "topic-x", "brutal", "topic-zz-id");
    write("course/14-topic-y.md", "# Y\n\nAbout Y.\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactlyInAnyOrder(
            "frontmatter/schema", "prerequisites/unknown", "frontmatter/missing");
  }

  @Test
  @DisplayName("has a schema that is one")
  void schema() throws Exception {
    writeCourse();
    init();
    JsonSchema schema = JsonSchema.parse(Files.readString(root.resolve("lesson.schema.json")));
    schema.check();
    assertThat(schema.required())
        .containsExactlyInAnyOrder("id", "order", "title", "difficulty", "requires");
  }

  @Test
  @DisplayName("follows the site that is built from the repository")
  void site() throws Exception {
    write("book.toml", "[book]\n");
    write("src/SUMMARY.md", "# Summary\n\n- [A](a.md)\n- [B](b.md)\n- [C](part/c.md)\n");
    write("src/a.md", "# A & B\n\n[to B](b.md#b--c)\n");
    write("src/b.md", "# B & C\n\n[to A](a.md#a--b)\n");
    write("src/part/c.md", "# C\n\nAbout C.\n");
    Config config = init();
    assertThat(config.settings().links().anchors()).isEqualTo(SlugAlgorithm.MDBOOK);
    assertThat(check().diagnostics()).isEmpty();
    assertThat(check().lessons()).isEqualTo(3);
  }

  @Test
  @DisplayName("knows the list of pages of a book among others of the same name")
  void listOfPages() throws Exception {
    write("book.toml", "[book]\n");
    write("old/SUMMARY.md", "# Summary\n\n- [X](x.md)\n- [Y](y.md)\n- [Z](z.md)\n");
    write("src/SUMMARY.md", "# Summary\n\n- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n");
    for (String page : List.of("old/x", "old/y", "old/z", "src/a", "src/b", "src/c")) {
      write(page + ".md", "# A page\n\nText.\n");
    }
    assertThat(init().lessonInclude()).containsExactly("src/**/*.md");
  }

  @Test
  @DisplayName("takes notes on versions for no lessons, though numbers stand in their names")
  void releaseNotes() throws Exception {
    for (int i = 0; i < 4; i++) {
      write("guides/5_%d_release_notes.md".formatted(i), "# Release 5.%d\n".formatted(i));
    }
    assertThat(init().lessonInclude()).isEmpty();
  }

  @Test
  @DisplayName("finds the folder of a language that '/' in links stands for")
  void folderOfLanguage() throws Exception {
    write("hugo.toml", "title = 'A site'\n");
    write("content/en/music/a.md", "---\ntitle: A\n---\n\nText.\n");
    for (int i = 1; i <= 20; i++) {
      write("content/en/%02d-x.md".formatted(i), "---\ntitle: X\n---\n\n[a](/music/a/)\n");
    }
    assertThat(init().settings().links().roots()).containsExactly("content/en");
  }

  @Test
  @DisplayName("finds the folder that '/' in links stands for, and the sections that lessons share")
  void habitsOfWriting() throws Exception {
    write("docs/img/a.md", "# A picture in words\n");
    for (int i = 1; i <= 3; i++) {
      write("docs/music/%02d-y.md".formatted(i), "# Y%d\n\n## Talk\n\nNone.\n".formatted(i));
    }
    for (int i = 1; i <= 15; i++) {
      String body = "## Goals\n\nx\n\n## Text\n\n[a](/img/a)\n\n## Quiz\n\nNone.\n";
      write("docs/%02d-x.md".formatted(i), "# X%d\n\n".formatted(i) + body);
    }
    Config config = init();
    assertThat(config.settings().links().roots()).containsExactly("docs");
    write("docs/16-x.md", "# X16\n\n## Goals\n\n[a](/img/b)\n\n## Text\n\nNone.\n");
    assertThat(check().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactlyInAnyOrder("links/missing-file", "structure/missing-section");
  }

  @Test
  @DisplayName("turns off a habit that half of the lessons do not have")
  void habits() throws Exception {
    for (int i = 1; i <= 12; i++) {
      boolean early = i <= 6;
      writeLesson(i, "topic-" + (char) ('a' + i), "easy", early ? "topic-m-id" : "");
    }
    init();
    assertThat(Files.readString(root.resolve("lessonlint.yaml")))
        .contains("6 of 12 lessons do not follow it", "prerequisites/order-inversion: off");
    assertThat(check().diagnostics()).isEmpty();
  }

  @Test
  @DisplayName("takes names for names, whatever is in them")
  void hostile() throws Exception {
    for (String name :
        List.of("1 {a,b}", "2 [x] \"q\"", "3 # 'y': *z", "4 \u2028end", "5 \n- x: y")) {
      write("x/" + name + ".md", "---\n\"k: \\\"{\": 1\n---\n# T\n\nText.\n");
    }
    write("x/notes \u0085 [1].md", "Notes.\n");
    init();
    assertThat(check().lessons()).isEqualTo(5);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }
}
