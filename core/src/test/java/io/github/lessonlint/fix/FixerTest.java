package io.github.lessonlint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Fixes")
class FixerTest {
  @TempDir private Path temp;

  private Path root;
  private Path page;

  @BeforeEach
  void writeTarget() throws IOException {
    root = Files.createDirectories(temp.resolve("root"));
    page = root.resolve("page.md");
    Files.writeString(root.resolve("other.md"), "# Other\n");
  }

  @Test
  @DisplayName("change nothing but what they are about, byte by byte")
  void bytes() throws Exception {
    String text = "\uFEFF# Añb 🚀\r\n\n[1](%s) é [2](%s)\r\r\n漢字\n\n[3](%s)";
    Files.writeString(page, text.formatted("Other.md", "OTHER.md", "other.MD"));

    FixRun run = apply(request());

    assertThat(run.result().diagnostics()).isEmpty();
    assertThat(run.fixed())
        .extracting(Diagnostic::rule)
        .containsOnly("links/wrong-case")
        .hasSize(3);
    assertThat(page).hasContent(text.replace("%s", "other.md"));
    assertThat(Files.readAllBytes(page))
        .isEqualTo(text.replace("%s", "other.md").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("that overlap are applied one after the other, until nothing is left to fix")
  void rounds() throws Exception {
    Path lesson = Files.createDirectories(root.resolve("01_beginners")).resolve("01. One.md");
    Files.writeString(lesson, lesson("[]"));
    String later = lesson("[1, 1, 1, 1, 1, 1]").replace("one\"\nlevel", "two\"\nlevel");
    Path two = lesson.resolveSibling("02. Two.md");
    Files.writeString(two, later.replace("number: 1", "number: 2").replace("er-01", "er-02"));

    FixRun run = apply(request());

    assertThat(run.fixed()).hasSize(5);
    assertThat(run.files())
        .extracting(ChangedFile::path)
        .containsExactly("01_beginners/02. Two.md");
    assertThat(two).content().contains("prerequisites: [1]\n");
    assertThat(apply(request()).files()).isEmpty();
  }

  private static String lesson(String prerequisites) {
    return """
    ---
    number: 1
    title: "One"
    slug: "one"
    level: "beginner"
    tags: ["tag"]
    prerequisites: %s
    estimated_minutes: 10
    contributors: []
    canonical_id: "x-beginner-01"
    ---

    # One
    """
        .formatted(prerequisites);
  }

  @Test
  @DisplayName("are shown, not done, in a preview")
  void preview() throws Exception {
    Files.writeString(page, "[x](Other.md)\n");

    FixRun run = Fixer.preview(request(), Progress.NONE);

    assertThat(run.result().diagnostics()).isEmpty();
    assertThat(run.files())
        .extracting(f -> new String(f.after(), StandardCharsets.UTF_8))
        .containsExactly("[x](other.md)\n");
    assertThat(page).hasContent("[x](Other.md)\n");
  }

  @Test
  @DisplayName("leave a file alone that is not UTF-8")
  void otherEncodings() throws Exception {
    Files.writeString(page, "[é](Other.md)\n", Charset.forName("ISO-8859-1"));
    byte[] before = Files.readAllBytes(page);

    assertThat(apply(request()).fixed()).isEmpty();
    assertThat(Files.readAllBytes(page)).isEqualTo(before);
  }

  @Test
  @DisplayName("leave a file alone that was changed since it was checked, and name it")
  void changedMeanwhile() throws Exception {
    Files.writeString(page, "[x](Other.md)\n");
    Files.writeString(root.resolve("second.md"), "[x](Other.md)\n");
    int[] steps = {0};
    Progress author =
        step -> {
          if (++steps[0] == 4) {
            write(page, "[x](Other.md), and more\n");
          }
        };

    FixRun run = Fixer.apply(request(), author);

    assertThat(page).hasContent("[x](Other.md), and more\n");
    assertThat(root.resolve("second.md")).hasContent("[x](other.md)\n");
    assertThat(run.files()).extracting(ChangedFile::path).containsExactly("second.md");
    assertThat(run.fixed()).extracting(d -> d.source().path()).containsExactly("second.md");
    assertThat(run.result().diagnostics())
        .extracting(Diagnostic::location)
        .containsExactly("page.md:1:5");
    assertThat(run.result().notices())
        .containsExactly("'page.md' was not fixed: it was changed in the meantime");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("leave nothing beside the file, and its permissions as they were")
  void attributes() throws Exception {
    Files.writeString(page, "[x](Other.md)\n");
    assumeTrue(Files.getFileStore(page).supportsFileAttributeView("posix"));
    Set<PosixFilePermission> odd = PosixFilePermissions.fromString("rwxr-x-w-");
    Files.setPosixFilePermissions(page, odd);

    apply(request());

    assertThat(Files.getPosixFilePermissions(page)).isEqualTo(odd);
    assertThat(root.toFile().list()).containsExactlyInAnyOrder("page.md", "other.md");
  }

  @Test
  @DisplayName("do not follow a link out of the curriculum")
  void outside() throws Exception {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere")).resolve("page.md");
    Files.writeString(elsewhere, "[x](http:/x.org)\n");
    Files.createSymbolicLink(root.resolve("way"), elsewhere.getParent());
    LintRequest through =
        new LintRequest(
            root, root, List.of("way/page.md"), List.of(), List.of(), ConfigLoader.load(root));

    FixRun run = apply(through);

    assertThat(elsewhere).hasContent("[x](http:/x.org)\n");
    assertThat(run.fixed()).isEmpty();
    assertThat(run.result().notices())
        .containsExactly("'way/page.md' was not fixed: it is a link that leads elsewhere");
  }

  @Test
  @DisplayName("that would lead to other findings are left out, and the others are not")
  void spoilers() throws Exception {
    Files.writeString(page, "[x](Other.md)\n[y](Other.md)\n");
    Rule there = new Swap("x/there", 'a', 'b');
    Rule back = new Swap("x/back", 'b', 'a');
    Files.writeString(root.resolve("wrong.md"), "a\n");
    Config config = ConfigLoader.load(root);
    List<Rule> rules = new ArrayList<>(config.rules());
    rules.addAll(List.of(there, back));
    Config more =
        new Config(
            List.of(),
            List.of(),
            rules,
            config.severities(),
            config.settings(),
            config.code(),
            config.folder(),
            config.baseline());

    FixRun run = apply(LintRequest.of(root, more));

    assertThat(page).hasContent("[x](other.md)\n[y](other.md)\n");
    assertThat(root.resolve("wrong.md")).hasContent("a\n");
    assertThat(run.result().notices())
        .containsExactly(
            "the fix of x/there in 'wrong.md' was left out, since x/back would find more in"
                + " 'wrong.md'");
  }

  /** Takes a letter at the start of a file for a mistake. */
  private record Swap(String id, char found, char wanted) implements DocumentRule {

    @Override
    public RuleInfo info() {
      return new RuleInfo(id, Severity.ERROR, "A letter");
    }

    @Override
    public void check(Document document, Curriculum curriculum, Reporter reporter) {
      if (document.source().text().charAt(0) == found) {
        Span span = new Span(0, 1);
        reporter.report(
            document, span, Message.of("wrong letter").fix("Swap", span, String.valueOf(wanted)));
      }
    }
  }

  private LintRequest request() throws Exception {
    return LintRequest.of(root, ConfigLoader.load(root));
  }

  private static FixRun apply(LintRequest request) throws IOException {
    return Fixer.apply(request, Progress.NONE);
  }
}
