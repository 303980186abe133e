package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.lessonlint.rule.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When entries are stale stands in the cases of {@code lessonlint/stale-baseline}. */
@DisplayName("A baseline")
class BaselineTest {
  private static final String STALE = "lessonlint/stale-baseline";

  @TempDir private Path temp;

  private Path file;

  @BeforeEach
  void writeCurriculum() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
    file = temp.resolve("lessonlint-baseline.json");
    write("java/a.md", "# A\n\n[one](one.md) and [two](two.md)\n\nText.\n");
    write("java/b.md", "[one](one.md)\n");
    write("web/c.md", "[x]()\n");
  }

  private void write(String path, String text) throws IOException {
    Path target = temp.resolve(path);
    Files.createDirectories(target.resolveSibling(""));
    Files.writeString(target, text);
  }

  private static Check of(Path path) {
    return new Check(List.of(path), Optional.empty(), List.of(), List.of());
  }

  private LintResult check(String path) throws Exception {
    return of(temp.resolve(path)).run(Progress.NONE).get(0);
  }

  private List<String> found(String path) throws Exception {
    return check(path).diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private BaselineUpdate.Result accept(String path) throws Exception {
    return of(temp.resolve(path))
        .forEachRoot(r -> BaselineUpdate.accept(r, Optional.empty(), Progress.NONE))
        .get(0);
  }

  private BaselineUpdate.Result prune(String path) throws Exception {
    return of(temp.resolve(path))
        .forEachRoot(r -> BaselineUpdate.prune(r, Optional.empty(), Progress.NONE))
        .get(0);
  }

  @Test
  @DisplayName("is sorted, one finding a line")
  void format() throws Exception {
    write("java/b.md", "[one](one.md)\n\n[one](one.md)\n");
    assertThat(accept("")).isEqualTo(new BaselineUpdate.Result(file, 5, 0));
    assertThat(file)
        .hasContent(
            """
            {
              "version": 1,
              "findings": [
                {"path":"java/a.md","rule":"links/missing-file","message":"link target 'one.md' does not exist","text":"[one](one.md) and [two](two.md)"},
                {"path":"java/a.md","rule":"links/missing-file","message":"link target 'two.md' does not exist","text":"[one](one.md) and [two](two.md)"},
                {"path":"java/b.md","rule":"links/missing-file","message":"link target 'one.md' does not exist","text":"[one](one.md)","count":2},
                {"path":"web/c.md","rule":"links/empty-target","message":"the link leads nowhere","text":"[x]()"}
              ]
            }
            """);
    String before = Files.readString(file);
    accept("");
    assertThat(file).hasContent(before);
  }

  @Test
  @DisplayName("accepts what was found, wherever it has moved, and nothing else")
  void acceptance() throws Exception {
    accept("");
    assertThat(check("").diagnostics()).isEmpty();
    assertThat(check("").silenced().baselined()).isEqualTo(4);

    write("java/a.md", "# A\n\nMore.\n\n  [one](one.md)  and [two](two.md)\n\n[three](three.md)\n");
    write("java/ones.md", "# What the first link may mean, as its message now says\n");
    Files.move(temp.resolve("web/c.md"), temp.resolve("web/d.md"));
    assertThat(check("").diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.location()).isEqualTo("java/a.md:7:9"));
  }

  @Test
  @DisplayName("does not mind when a line that a finding names is another one by now")
  void numbers() throws Exception {
    write("web/c.md", "```java\nint a;\n\n## Quiz\n\nText.\n");
    assertThat(check("web/c.md").diagnostics())
        .extracting(d -> d.message().text())
        .singleElement(STRING)
        .contains("at line 4");
    accept("web/c.md");
    write("web/c.md", "Text.\n\n```java\nint a;\n\n## Quiz\n\nText.\n");
    assertThat(found("web/c.md")).isEmpty();
  }

  @Test
  @DisplayName("holds for a part of the curriculum, without a word about the rest")
  void parts() throws Exception {
    accept("");
    write("java/b.md", "Mended.\n");
    Files.delete(temp.resolve("web/c.md"));
    assertThat(found("")).containsExactly(STALE, STALE);
    assertThat(found("java/b.md")).containsExactly(STALE);
    assertThat(found("java/a.md")).isEmpty();
    assertThat(found("java")).isEmpty();
    assertThat(check("java").silenced().baselined()).isEqualTo(2);
  }

  @Test
  @DisplayName("is written for a part of the curriculum without touching the rest")
  void writtenInParts() throws Exception {
    accept("java/a.md");
    assertThat(accept("web").accepted()).isEqualTo(3);
    assertThat(check("").silenced().baselined()).isEqualTo(3);
    write("java/a.md", "Mended.\n");
    assertThat(accept("web").removed()).isZero();
    assertThat(accept("java")).isEqualTo(new BaselineUpdate.Result(file, 2, 2));
  }

  @Test
  @DisplayName("is pruned of what was mended, and accepts nothing new by that")
  void pruning() throws Exception {
    accept("");
    write("java/a.md", "# A\n\n[one](one.md) and [two](two.md)\n\n[three](three.md)\n");
    write("java/b.md", "Mended.\n");
    assertThat(prune("")).isEqualTo(new BaselineUpdate.Result(file, 3, 1));
    assertThat(found("")).containsExactly("links/missing-file");
  }

  @Test
  @DisplayName("that is to be pruned must be there")
  void nothingToPrune() {
    assertThatThrownBy(() -> prune(""))
        .isInstanceOf(CheckException.class)
        .hasMessage("the baseline '" + file + "' does not exist");
  }

  @Test
  @DisplayName("accepts nothing that comments silence or that is about comments")
  void comments() throws Exception {
    write("java/a.md", "<!-- lessonlint-disable-file links, quiz -- later -->\n\n[one](one.md)\n");
    assertThat(accept("java/a.md").accepted()).isZero();
    assertThat(found("java"))
        .containsExactly("lessonlint/unused-suppression", "links/missing-file");
  }

  @Test
  @DisplayName("of another name and place has paths relative to the configuration")
  void elsewhere() throws Exception {
    write("lessonlint.yaml", "baseline: ci/accepted.json\n");
    assertThat(accept("").file()).isEqualTo(temp.resolve("ci/accepted.json"));
    assertThat(found("")).isEmpty();
    assertThat(found("java")).isEmpty();
  }

  @Test
  @DisplayName("is not written outside the repository")
  void outside() throws Exception {
    write("lessonlint.yaml", "baseline: ../accepted.json\n");
    assertThatThrownBy(() -> accept(""))
        .hasMessageEndingWith(":1:11: the baseline '../accepted.json' is outside the repository");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '~',
      value = {
        "^ line 1: it must be an object",
        "[] ^ line 1: it must be an object",
        "{} ^ line 1: its version is missing",
        "{\"version\": 2} ^ line 1: its version is not 1",
        "{\"version\": 1, \"findings\": {}} ^ line 1: 'findings' must be a list",
        "{\"version\": 1,|\"findings\": [|<<<<<<< ^ line 3: Unexpected character ('<'",
        "{\"version\": 1,|\"findings\": [{\"path\": \"a\"}]} ^ line 2: an entry lacks 'rule'",
        "{\"version\": 1, \"findings\": [{}} ^ line 1: an entry lacks 'path'",
        "{\"version\": 1, \"findings\": [{\"path\": \"../a\", \"rule\": \"\", \"message\": \"\","
            + " \"text\": \"\"}] ^ line 1: a path leads out of the folder",
        "{\"version\": 1, \"findings\": [ ^ line 1: it ends too early"
      })
  @DisplayName("that is damaged ends the run with the reason:")
  void damaged(String text, String reason) throws Exception {
    Files.writeString(file, text == null ? "" : text.replace('|', '\n'));
    assertThatThrownBy(() -> check(""))
        .isInstanceOf(CheckException.class)
        .hasMessageStartingWith("the baseline '" + file + "' is damaged at " + reason);
  }
}
