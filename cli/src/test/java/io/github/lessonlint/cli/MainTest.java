package io.github.lessonlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The command")
class MainTest {
  @TempDir private Path temp;

  private Path good;
  private Path bad;

  @BeforeEach
  void writeCurricula() throws IOException {
    good = Files.createDirectories(temp.resolve("good"));
    Files.writeString(good.resolve("plain.md"), "# Plain\n\nNothing is wrong here.\n");
    bad = Files.createDirectories(temp.resolve("bad"));
    Files.writeString(bad.resolve("fine.md"), "# Fine\n\nNor here.\n");
    Files.write(bad.resolve("latin1.md"), "# Café\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Nested
  @DisplayName("ends with status")
  class Status {
    @Test
    @DisplayName("0 when nothing is found")
    void clean() {
      Run run = run("check", good.toString());
      assertThat(run.status).isZero();
      assertThat(run.out).contains("1 file (0 lessons): nothing found");
      assertThat(run.err).isEmpty();
    }

    @Test
    @DisplayName("1 when an error is found")
    void findings() {
      Run run = run("check", bad.toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out)
          .contains("latin1.md:1:6: error: ", "[lessonlint/undecodable-file]", "1 error");
      assertThat(run.err).isEmpty();
    }

    @Test
    @DisplayName("0 when what is found does not count")
    void failOn() {
      assertThat(run("check", "--fail-on", "never", bad.toString()).status).isZero();
      assertThat(run("check", "--fail-on", "INFO", bad.toString()).status).isEqualTo(1);
    }

    @Test
    @DisplayName("1 when code does not compile against a class path")
    void classPath() throws IOException {
      Files.writeString(good.resolve("code.md"), "```java\nint size = \"ten\";\n```\n");
      assertThat(run("check", good.toString()).status).isZero();
      Run run = run("check", "--classpath", temp.toString(), good.toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out).contains("code.md:2:12: error: ", "[code/does-not-compile]");
    }

    static Stream<Arguments> impossible() {
      return Stream.of(
          Arguments.of("check gone", "lessonlint: 'gone' does not exist"),
          Arguments.of("check TEMP/empty", "there are no Markdown files in '"),
          Arguments.of("check TEMP/good TEMP/empty", "there are no Markdown files in '"),
          Arguments.of("check TEMP/notes.txt", "notes.txt' is not a Markdown file"),
          Arguments.of("check --config gone.yaml TEMP/good", "'gone.yaml' does not exist"),
          Arguments.of("check -o TEMP/notes.txt/r TEMP/good", "the report cannot be written to"),
          Arguments.of("check --no-baseline --baseline b.json", "cannot both hold"),
          Arguments.of("baseline TEMP/empty", "there are no Markdown files in '"),
          Arguments.of("baseline -o TEMP/notes.txt/b TEMP/good", "notes.txt/b' cannot be written"),
          Arguments.of("baseline --prune TEMP/good", "lessonlint-baseline.json' does not exist"),
          Arguments.of("check --classpath TEMP/good:gone.jar", "'gone.jar' of the class path"),
          Arguments.of(
              "check --formt json", "there is no option '--formt'; did you mean '--format'?"),
          Arguments.of("check --format jsn", "'jsn' is none of text, json; did you mean 'json'?"),
          Arguments.of("check --dry-run TEMP/good", "--dry-run says nothing without --fix"),
          Arguments.of(
              "check --fix --dry-run --format json TEMP/good", "leave --format and -o out"),
          Arguments.of("check --fail-on bad", "'bad' is none of error, warning, info, never"),
          Arguments.of("check --color nevr", "'nevr' is none of auto, always, never; did you mean"),
          Arguments.of("check --dryrun", "'--dryrun'; did you mean '--dry-run'?"),
          Arguments.of("chek", "'chek'; did you mean 'check'?"),
          Arguments.of("bogus", "there is no command 'bogus'" + System.lineSeparator()),
          Arguments.of("rules links", "'links' is more than the command takes"),
          Arguments.of("explain links/mising-file", "did you mean 'links/missing-file'?"),
          Arguments.of("explain links", "'lessonlint rules' lists what is in it"),
          Arguments.of("rules --format jsn", "'jsn' is none of text, json; did you mean 'json'?"),
          Arguments.of("TEMP/good", "to check it, say: lessonlint check "),
          Arguments.of("", "say what to do, such as: lessonlint check"));
    }

    @ParameterizedTest(name = "lessonlint {0}")
    @MethodSource
    @DisplayName("2 and a plain sentence when it cannot be done:")
    void impossible(String line, String message) throws IOException {
      Files.createDirectories(temp.resolve("empty"));
      Files.writeString(temp.resolve("notes.txt"), "Notes.\n");
      Run run =
          run(
              Stream.of(line.split(" "))
                  .filter(a -> !a.isEmpty())
                  .map(a -> a.replace("TEMP", temp.toString()))
                  .toArray(String[]::new));
      assertThat(run.status).isEqualTo(2);
      assertThat(run.out).isEmpty();
      assertThat(run.err).startsWith("lessonlint: ").contains(message).doesNotContain("\tat ");
      assertThat(run.err.lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("2 when a path is empty, as of a variable of a script that is not set")
    void emptyPath() {
      Run run = run("check", "");
      assertThat(run.status).isEqualTo(2);
      assertThat(run.err).contains("an empty path names nothing");
    }

    @Test
    @DisplayName("2 and a stack trace when that is asked for")
    void debug() {
      Run run = run("check", "--debug", "gone");
      assertThat(run.status).isEqualTo(2);
      assertThat(run.err).contains("'gone' does not exist", "\tat ");
    }
  }

  @Nested
  @DisplayName("takes")
  class Paths {
    @Test
    @DisplayName("a single file, and reports on that alone")
    void file() {
      assertThat(run("check", bad.resolve("fine.md").toString()).status).isZero();
      Run run = run("check", bad.resolve("latin1.md").toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out).contains("1 file (0 lessons): 1 error");
    }

    @Test
    @DisplayName("a file that is no lesson, and says that there are none only if that is so")
    void noLesson() throws IOException {
      Files.createFile(good.resolve("lessonlint.yaml"));
      Path readme = Files.writeString(good.resolve("README.md"), "[Plain](plain.md)\n");
      assertThat(run("check", readme.toString()).out).contains("No file looks like a lesson");
      String keys = "number: 1\ntitle: A\nslug: a\nlevel: beginner\ntags: []\n";
      Files.writeString(good.resolve("lesson.md"), "---\n" + keys + "---\n\n# A\n");
      assertThat(run("check", readme.toString()).out).doesNotContain("No file looks like a lesson");
    }

    @Test
    @DisplayName("several paths, and reports on them together")
    void several() throws IOException {
      Run run = run("check", "--format", "json", good.toString(), bad.toString());
      JsonNode report = new ObjectMapper().readTree(run.out);
      assertThat(Path.of(report.get("root").asText())).isEqualTo(temp);
      assertThat(report.get("summary").get("files").asInt()).isEqualTo(3);
      assertThat(report.get("diagnostics")).hasSize(1);
      assertThat(report.get("diagnostics").get(0).get("path").asText()).isEqualTo("bad/latin1.md");
    }
  }

  @Nested
  @DisplayName("accepts")
  class Baseline {
    private Path file;

    @BeforeEach
    void accept() {
      file = bad.resolve("lessonlint-baseline.json");
      Run run = run("baseline", bad.toString());
      assertThat(run.status).isZero();
      assertThat(run.out).isEqualTo(file + " accepts 1 finding\n");
      assertThat(run.err).isEmpty();
    }

    @Test
    @DisplayName("what was found before, but nothing new")
    void check() throws IOException {
      Run run = run("check", bad.toString());
      assertThat(run.status).isZero();
      assertThat(run.out).contains("nothing found", "not reported: 1 accepted by the baseline");
      Files.write(bad.resolve("new.md"), new byte[] {'#', ' ', (byte) 0xFF});
      run = run("check", "--format", "json", bad.toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out).contains("\"errors\" : 1", "\"baselined\" : 1");
    }

    @Test
    @DisplayName("what another file says, or nothing")
    void options() throws IOException {
      assertThat(run("check", "--no-baseline", bad.toString()).status).isEqualTo(1);
      Path other = temp.resolve("other.json");
      Files.move(file, other);
      assertThat(run("check", bad.toString()).status).isEqualTo(1);
      assertThat(run("check", "--baseline", other.toString(), bad.toString()).status).isZero();
      Run run = run("check", "--baseline", file.toString(), bad.toString());
      assertThat(run.status).isEqualTo(2);
      assertThat(run.err).isEqualTo("lessonlint: the baseline '" + file + "' does not exist\n");
    }

    @Test
    @DisplayName("no longer what was mended")
    void prune() throws IOException {
      Files.writeString(bad.resolve("latin1.md"), "# Café\n");
      assertThat(run("check", bad.toString()).out)
          .contains("lessonlint-baseline.json:4:5: info: ", "[lessonlint/stale-baseline]");
      assertThat(run("baseline", "--prune", bad.toString()).out)
          .isEqualTo(file + " accepts 0 findings; 1 gone since\n");
      assertThat(run("check", bad.toString()).out).contains("nothing found");
    }
  }

  @Nested
  @DisplayName("obeys a configuration that")
  class Configuration {
    @Test
    @DisplayName("sets severities for some files, and extends another")
    void overrides() throws IOException {
      Files.writeString(
          bad.resolve("base.yaml"),
          "overrides: [{ files: 'latin*.md', rules: { lessonlint: warning } }]\n");
      Files.write(bad.resolve("other.md"), new byte[] {'#', ' ', (byte) 0xFF});
      Files.writeString(bad.resolve("lessonlint.yaml"), "extends: base.yaml\n");
      assertThat(run("check", bad.toString()).out)
          .contains("latin1.md:1:6: warning: ", "other.md:1:3: error: ");
    }

    @Test
    @DisplayName("extends a preset that is not there, with an error")
    void misspelt() throws IOException {
      Files.writeString(bad.resolve("lessonlint.yaml"), "extends: strct\n");
      Run run = run("check", bad.toString());
      assertThat(run.status).isEqualTo(2);
      assertThat(run.err).contains("no preset 'strct'; did you mean 'strict'?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "java, int a = 1;, 0",
      "java, int a = ;, 1",
      "java, int a = ... ) ;, 2",
      "java skip, int a = ;, 0",
      "fortran, print *, 2",
      "python, print *, 1"
    })
    @DisplayName("wants every block of a language to be checked, unless its author does not")
    void require(String info, String code, int status) throws IOException {
      Files.writeString(good.resolve("lessonlint.yaml"), "code: { require: [java, fortran] }\n");
      Files.writeString(good.resolve("code.md"), "# Code\n\n```" + info + "\n" + code + "\n```\n");
      Run run = run("check", good.toString());
      assertThat(run.status).isEqualTo(status);
      assertThat(run.out).contains("2 files (0 lessons): ", "code blocks ");
      if (status == 2) {
        assertThat(run.err)
            .startsWith("lessonlint: 'code.require' of the configuration names " + info + ", but")
            .contains("a block in it could not be checked: code.md:3 (")
            .hasLineCount(1);
      } else {
        assertThat(run.err).isEmpty();
      }
    }

    @Test
    @DisplayName("requires a compiler that is not there, with an error")
    void compiler() throws IOException {
      Files.writeString(bad.resolve("a.md"), "# A\n\n```ruby\nputs 1\n```\n");
      Files.writeString(bad.resolve("lessonlint.yaml"), "code: { toolchain: { ruby: require } }\n");
      Run run = run("check", bad.toString());
      assertThat(run.status).isEqualTo(2);
      assertThat(run.err)
          .isEqualTo(
              "lessonlint: 'code.toolchain' requires the compiler of Ruby, but no compiler of it"
                  + " can be asked\n");
    }
  }

  @Nested
  @DisplayName("writes")
  class Output {
    @Test
    @DisplayName("the report into a file, and nothing else beside it")
    void file() throws IOException {
      Path report = temp.resolve("new/folder/report.json");
      Run run = run("check", "--format", "json", "-o", report.toString(), bad.toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out).isEmpty();
      assertThat(run.err).contains("1 error; the report is in " + report);
      assertThat(new ObjectMapper().readTree(report.toFile()).get("version").asInt()).isEqualTo(1);
      try (Stream<Path> files = Files.list(report.getParent())) {
        assertThat(files).containsExactly(report);
      }
    }

    @Test
    @DisplayName("UTF-8")
    void encoding() throws IOException {
      Files.write(bad.resolve("漢字.md"), new byte[] {'#', ' ', (byte) 0xFF});
      assertThat(run("check", bad.toString()).out).contains("漢字.md:1:3: error: ");
    }

    @Test
    @DisplayName("colours on a terminal, unless the user does not want them")
    void color() {
      assertThat(colored(Set.of("out"), Map.of())).isTrue();
      assertThat(colored(Set.of("err"), Map.of())).isFalse();
      assertThat(colored(Set.of("out"), Map.of("NO_COLOR", "1"))).isFalse();
      assertThat(colored(Set.of("out"), Map.of("TERM", "dumb"))).isFalse();
      assertThat(colored(Set.of("out"), Map.of(), "--color=never")).isFalse();
      assertThat(colored(Set.of(), Map.of("NO_COLOR", "1"), "--color=always")).isTrue();
    }

    private boolean colored(Set<String> terminals, Map<String, String> env, String... options) {
      String[] args =
          Stream.concat(Stream.of("check", bad.toString()), Stream.of(options))
              .toArray(String[]::new);
      return run(terminals, env, args).out.contains("\u001B[");
    }
  }

  @Nested
  @DisplayName("mends")
  class Fixing {
    private Path page;

    @BeforeEach
    void writeFault() throws IOException {
      page = good.resolve("page.md");
      Files.writeString(page, "# Page\n\n[a](Plain.md), [b](gone.md)\n");
    }

    @Test
    @DisplayName("only what it is told to, and says that it could")
    void hint() throws IOException {
      assertThat(run("check", good.toString()).out)
          .contains("2 errors in ", "\n1 of them can be fixed with: lessonlint check --fix\n");
      assertThat(Files.readString(page)).contains("Plain.md");
    }

    @Test
    @DisplayName("what is certain, and reports what is left")
    void fix() throws IOException {
      Run run = run("check", "--fix", good.toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out)
          .contains(
              "gone.md",
              "fixed 1 finding in 1 file\n",
              "page.md: Replace the target with 'plain.md' [links/wrong-case]\n",
              "2 files (0 lessons): 1 error")
          .doesNotContain("lessonlint check --fix");
      assertThat(Files.readString(page)).isEqualTo("# Page\n\n[a](plain.md), [b](gone.md)\n");
      assertThat(run("check", "--fix", good.toString()).out).doesNotContain("fixed");
    }

    @Test
    @DisplayName("nothing that is turned off in the lesson or accepted by a baseline")
    void silenced() throws IOException {
      Path off = good.resolve("off.md");
      String comment = "<!-- lessonlint-disable-next-line links/wrong-case -- as on the web -->";
      Files.writeString(off, comment + "\n[a](Plain.md)\n");
      run("baseline", good.toString());

      assertThat(run("check", "--fix", good.toString()).out).doesNotContain("fixed");
      assertThat(Files.readString(off)).contains("(Plain.md)");
      assertThat(Files.readString(page)).contains("(Plain.md)");

      run("check", "--fix", "--no-baseline", good.toString());
      assertThat(Files.readString(off)).contains("(Plain.md)");
      assertThat(Files.readString(page)).contains("(plain.md)");
    }

    @Test
    @DisplayName("with a report for programs about what is left")
    void json() throws IOException {
      Run run = run("check", "--fix", "--format", "json", good.toString());
      JsonNode report = new ObjectMapper().readTree(run.out);
      assertThat(report.get("diagnostics")).hasSize(1);
      assertThat(run.err).isEqualTo("fixed 1 finding in 1 file" + System.lineSeparator());
    }

    @Test
    @DisplayName("nothing in a dry run, which shows the changes alone")
    void dryRun() throws IOException {
      Run run = run("check", "--fix", "--dry-run", good.toString());
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out)
          .isEqualTo(
              """
              --- a/page.md
              +++ b/page.md
              @@ -1,3 +1,3 @@
               # Page
               \n\
              -[a](Plain.md), [b](gone.md)
              +[a](plain.md), [b](gone.md)
              """);
      assertThat(run.err)
          .contains("would fix 1 finding in 1 file", "paths are relative to " + good, "1 error");
      assertThat(Files.readString(page)).contains("Plain.md");
    }
  }

  @Nested
  @DisplayName("explains")
  class Explanation {
    @Test
    @DisplayName("what it is called with")
    void help() {
      assertThat(run("--help").status).isZero();
      assertThat(run("--help").out).contains("Commands:", "lessonlint check FOLDER");
      assertThat(run("check", "--help").out)
          .contains("--fail-on", "error, warning, info, never", "Exit status:", "Examples:");
    }

    @Test
    @DisplayName("a rule, with or without its family")
    void rule() {
      Run run = run("explain", "links/missing-file");
      assertThat(run.status).isZero();
      assertThat(run.out)
          .startsWith("links/missing-file\n\nseverity: error, unless configured otherwise\n")
          .contains("\nWHAT IT FINDS\n", "    --- 01. Variables.md\n    Next: [Loops](./02.");
      assertThat(run("explain", "missing-file").out).isEqualTo(run.out);
    }

    @Test
    @DisplayName("which rules there are, to people and to programs")
    void rules() throws IOException {
      assertThat(run("rules").out).containsPattern("(?m)^links/missing-file +error +A link");
      JsonNode list = new ObjectMapper().readTree(run("rules", "--format", "json").out);
      assertThat(list.get("version").asInt()).isEqualTo(1);
      assertThat(list.get("rules").findValuesAsText("id"))
          .containsExactlyElementsOf(
              run("rules").out.lines().map(line -> line.split(" ", 2)[0]).toList());
    }

    @Test
    @DisplayName("in which languages code is checked")
    void languages() {
      assertThat(run("languages").out)
          .containsPattern("(?m)^java +javac [0-9]+ +syntax$")
          .containsPattern("(?m)^c# +tree-sitter-c-sharp [0-9]")
          .containsPattern("(?m)^python +tree-sitter-python .*; toolchain: .*python3");
      assertThat(run("languages").out.lines().map(line -> line.indexOf("  syntax")).distinct())
          .hasSize(1);
    }

    @Test
    @DisplayName("what a call of each command looks like, a line each")
    void examples() {
      for (String command : List.of("check", "baseline", "init", "explain")) {
        String help = run(command, "--help").out;
        assertThat(help.substring(help.indexOf("Examples:")).lines().skip(1))
            .isNotEmpty()
            .allMatch(line -> line.startsWith("  lessonlint "));
      }
    }

    @Test
    @DisplayName("which version it is")
    void version() {
      assertThat(run("--version").out).startsWith("lessonlint ");
    }
  }

  private record Run(int status, String out, String err) {}

  private static Run run(String... args) {
    return run(Set.of(), Map.of(), args);
  }

  private static Run run(Set<String> terminals, Map<String, String> env, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(printer(out), printer(err), terminals, env);
    int status = Main.run(args, console);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
