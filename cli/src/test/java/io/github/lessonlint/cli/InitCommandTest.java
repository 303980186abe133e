package io.github.lessonlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("lessonlint init")
class InitCommandTest {
  @TempDir private Path root;
  private Path config;

  @BeforeEach
  void writeLessons() throws IOException {
    config = root.resolve("lessonlint.yaml");
    for (int i = 1; i <= 5; i++) {
      Files.writeString(
          root.resolve("0" + i + "-lesson.md"),
          "---\ntopic: t" + i + "\n---\n# T\n\n[x](gone.md)\n");
    }
  }

  @Test
  @DisplayName("writes a configuration, and says what it saw and what a check with it finds")
  void writes() throws IOException {
    Run run = run("init", root.toString());
    assertThat(run.status).isZero();
    assertThat(run.err).isEmpty();
    assertThat(run.out)
        .contains(
            "wrote lesson.schema.json and lessonlint.yaml", "- 5 of 5 Markdown files are lessons")
        .contains("5 errors: links/missing-file");
    assertThat(config).content().contains("schema: lesson.schema.json");
    assertThat(run("check", root.toString()).out).contains("5 files (5 lessons): 5 errors");
  }

  @Test
  @DisplayName("overwrites nothing unless told to")
  void force() throws IOException {
    Files.writeString(config, "# mine\n");
    Run run = run("init", root.toString());
    assertThat(run.status).isEqualTo(2);
    assertThat(run.out).isEmpty();
    assertThat(run.err)
        .isEqualToIgnoringNewLines(
            "lessonlint: '" + config + "' is there already; --force replaces it");
    assertThat(config).hasContent("# mine");

    assertThat(run("init", "--force", root.toString()).status).isZero();
    assertThat(config).content().contains("lessons:");
  }

  @Test
  @DisplayName("overwrites no schema either")
  void forceSchema() throws IOException {
    Files.writeString(root.resolve("lesson.schema.json"), "{}");
    Run run = run("init", root.toString());
    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).contains("lesson.schema.json' is there already; rename it");
    assertThat(config).doesNotExist();
  }

  @Test
  @DisplayName("only shows what it would write if that is asked for")
  void dryRun() throws IOException {
    Run run = run("init", "--dry-run", root.toString());
    assertThat(run.status).isZero();
    assertThat(run.out).contains("--- lessonlint.yaml", "\nlessons:\n", "--- lesson.schema.json");
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files).hasSize(5);
    }
  }

  @Test
  @DisplayName("accepts what is found today if that is asked for")
  void baseline() throws IOException {
    assertThat(run("init", root.toString()).out).contains("'lessonlint baseline " + root + "'");
    assertThat(root.resolve("lessonlint-baseline.json")).doesNotExist();
    assertThat(run("init", "--force", "--baseline", root.toString()).status).isZero();
    assertThat(run("check", root.toString()).status).isZero();
  }

  @Test
  @DisplayName("needs a folder with Markdown files")
  void folder() throws IOException {
    assertThat(run("init", root.resolve("01-lesson.md").toString()).err).contains("is no folder");
    Path empty = Files.createDirectory(root.resolve("empty"));
    Run run = run("init", empty.toString());
    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).contains("there are no Markdown files in '");
  }

  private record Run(int status, String out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(args, printer(out), printer(err));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
