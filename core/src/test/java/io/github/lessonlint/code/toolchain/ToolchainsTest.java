package io.github.lessonlint.code.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeChecker;
import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.CodeOptions.Toolchain;
import io.github.lessonlint.code.ToolchainOptions;
import io.github.lessonlint.code.Unit;
import io.github.lessonlint.code.UnitEngine;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a program that is called python3 and does to a block what the block says. */
@DisplayName("The toolchain")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a shell script")
class ToolchainsTest {
  private static final String MOODY =
      """
      #!/bin/sh
      echo $$ >> FOLDER/started
      /usr/bin/env > FOLDER/environment
      /bin/ls -a > FOLDER/files
      echo '{"version": "3.99.1"}'
      while read -r line; do
        case "$line" in
          *die*) exit 3 ;;
          *hang*) /bin/sleep 1000 & echo $! >> FOLDER/started; wait ;;
          *flood*) while :; do echo -n xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done ;;
          *babble*) echo 'no JSON' ;;
          *shrug*) echo '{}' ;;
          *reject*) echo '{"accepted": false, "line": 1, "column": 0, "message": "no"}' ;;
          *) echo '{"accepted": true}' ;;
        esac
      done
      """;

  @TempDir private Path folder;

  @Test
  @DisplayName("is not started unless it is asked for")
  void off() throws IOException {
    install(MOODY);

    assertThat(check(Toolchain.OFF, "reject").statuses).containsExactly(Status.ACCEPTED);
    assertThat(folder.resolve("started")).doesNotExist();
  }

  @Test
  @DisplayName("is not started if there is no block for it")
  void noBlock() throws IOException {
    install(MOODY);

    assertThat(check(Toolchain.REQUIRE).missing).isEmpty();
    assertThat(folder.resolve("started")).doesNotExist();
  }

  @Test
  @DisplayName("overrules the parser, and says in its own words what is wrong")
  void verdicts() throws IOException {
    install(MOODY);

    Outcome outcome = check(Toolchain.AUTO, "x = 1", "reject", "1 +", "shrug");

    assertThat(outcome.statuses)
        .containsExactly(Status.ACCEPTED, Status.REJECTED, Status.ACCEPTED, Status.ACCEPTED);
    assertThat(outcome.verdicts.get(1).faults().get(0).message()).isEqualTo("no (says python3)");
    assertThat(outcome.asked).hasValueSatisfying(s -> assertThat(s).endsWith(": python3 3.99.1."));
    assertThat(outcome.notices).isEmpty();
    assertGone();
  }

  @Test
  @DisplayName("runs in an empty folder, with hardly any environment")
  void isolation() throws IOException {
    install(MOODY);

    check(Toolchain.AUTO, "x");

    assertThat(Files.readAllLines(folder.resolve("files"))).containsExactly(".", "..");
    assertThat(Files.readAllLines(folder.resolve("environment")))
        .allMatch(
            v ->
                v.matches(
                    "(PATH|LC_ALL|HOME|TMPDIR|__CF_USER_TEXT_ENCODING|PWD|OLDPWD|SHLVL|_)=.*"));
  }

  @Test
  @DisplayName("takes a death for no fault of the lesson, and lets it change no other verdict")
  void death() throws IOException {
    install(MOODY);
    List<String> blocks =
        new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> "x = " + i).toList());
    blocks.set(7, "die");
    blocks.set(8, "reject");
    blocks.set(20, "babble");
    blocks.set(30, "flood");

    Outcome outcome = check(Toolchain.AUTO, blocks.toArray(String[]::new));

    assertThat(outcome.statuses).filteredOn(s -> s == Status.ACCEPTED).hasSize(36);
    assertThat(List.of(7, 20, 30)).allMatch(i -> outcome.statuses.get(i) == Status.FAILED);
    assertThat(outcome.statuses.get(8)).isEqualTo(Status.REJECTED);
    assertThat(outcome.verdicts.get(7).reason()).hasValue("python3 ended without an answer");
    assertGone();
  }

  @Test
  @DisplayName("is killed with all that it started when it is late")
  void deadline() throws IOException {
    install(MOODY);

    Outcome outcome = check(Toolchain.AUTO, "hang", "x = 1");

    assertThat(outcome.statuses).containsExactly(Status.FAILED, Status.ACCEPTED);
    assertThat(outcome.verdicts.get(0).reason()).hasValue("python3 took longer than 1 seconds");
    assertGone();
  }

  @Test
  @DisplayName("is given up, in words, when it breaks over and over")
  void givenUp() throws IOException {
    install(MOODY);
    String[] blocks = IntStream.range(0, 50).mapToObj(i -> "die" + i).toArray(String[]::new);

    Outcome auto = check(Toolchain.AUTO, blocks);
    Outcome required = check(Toolchain.REQUIRE, blocks);

    assertThat(auto.statuses).containsOnly(Status.FAILED, Status.ACCEPTED);
    assertThat(auto.notices)
        .containsExactly(
            "python3 broke too often and was not asked any longer; the Python code that was left"
                + " was read by the built-in parser alone.");
    assertThat(required.missing).hasSize(1);
  }

  @Test
  @DisplayName("that is not there is named once, and missed only where it is required")
  void absent() throws IOException {
    Outcome auto = check(Toolchain.AUTO, "x = 1", "x = 2");

    assertThat(auto.statuses).containsOnly(Status.ACCEPTED);
    assertThat(auto.notices)
        .containsExactly(
            "Python code was read by the built-in parser alone: there is no python3 on the PATH"
                + " outside the lessons.");
    assertThat(auto.missing).isEmpty();
    assertThat(check(Toolchain.REQUIRE, "x = 1").missing)
        .containsExactly(
            "'code.toolchain' requires the compiler of Python, but there is no python3 on the"
                + " PATH outside the lessons");
  }

  @Test
  @DisplayName("that is too old or does not start is as good as not there")
  void unfit() throws IOException {
    install("#!/bin/sh\necho '{\"version\": \"3.7.16\"}'\nread line\n");
    assertThat(check(Toolchain.REQUIRE, "x = 1").missing.get(0))
        .endsWith("python3 is older than version 3.8");

    install("#!/bin/sh\nexit 127\n");
    assertThat(check(Toolchain.REQUIRE, "x = 1").missing.get(0))
        .endsWith("python3 ended without an answer");
  }

  @Test
  @DisplayName("judges alone where the parser does not work")
  void noParser() throws IOException {
    install(MOODY);
    try (Toolchains toolchains = toolchains("python", Toolchain.AUTO)) {
      CodeEngine engine = toolchains.over("python", new Broken());

      assertThat(engine.unavailable()).isEmpty();
      assertThat(engine.check("python", List.of("x = 1", "reject", "shrug")))
          .extracting(CodeEngine.Answer::status)
          .containsExactly(Status.ACCEPTED, Status.REJECTED, Status.UNSUPPORTED);
    }
  }

  /** An engine that does not work on this machine. */
  private record Broken() implements UnitEngine {
    @Override
    public Set<String> languages() {
      return Set.of("python");
    }

    @Override
    public String parser() {
      return "broken 1.0";
    }

    @Override
    public Optional<String> unavailable() {
      return Optional.of("It is broken.");
    }

    @Override
    public List<Answer> check(String language, List<String> snippets) {
      throw new AssertionError("it is broken");
    }

    @Override
    public List<Unit> units(String snippet) {
      return List.of(new Unit("", snippet, ""));
    }
  }

  @Test
  @DisplayName("is listed with its place and version, where there can be one")
  void listed() throws IOException {
    install(MOODY);
    try (Toolchains toolchains = toolchains("python", Toolchain.OFF)) {
      Path program = folder.resolve("bin/python3");
      assertThat(toolchains.onMachine("python")).hasValue(program + " 3.99.1");
      assertThat(toolchains.onMachine("shell"))
          .hasValue("there is no bash on the PATH outside the lessons");
      assertThat(toolchains.onMachine("ruby")).isEmpty();
    }
    assertGone();
  }

  @ParameterizedTest
  @CsvSource({"3.9.18, ACCEPTED", "3.10.0, REJECTED"})
  @DisplayName("is not believed about what is newer than itself")
  void newSyntax(String version, Status status) throws IOException {
    install(MOODY.replace("3.99.1", version).replace("*reject*", "*match*"));

    Outcome outcome = check(Toolchain.AUTO, "match x:\n    case 1: pass");

    assertThat(outcome.statuses).containsExactly(status);
  }

  @Test
  @DisplayName("that is started for each block is understood, too")
  void commands() throws IOException {
    install(
        "gofmt",
        """
        #!/bin/sh
        read -r line
        case "$line" in
          *good*) exit 0 ;;
          *bad*) echo '<standard input>:1:19: no' >&2; exit 2 ;;
          *) exit 139 ;;
        esac
        """);

    Outcome outcome =
        check(
            "go",
            Toolchain.AUTO,
            "package good; var ö, x = 1, 2",
            "package bad; /*ö*/ var x = 1, 2",
            "package dead",
            "x := bad");

    assertThat(outcome.statuses)
        .containsExactly(Status.ACCEPTED, Status.REJECTED, Status.FAILED, Status.ACCEPTED);
    CodeVerdict rejected = outcome.verdicts.get(1);
    int column = rejected.faults().get(0).span().start() - rejected.block().toFile(0, 0).start();
    assertThat(column).as("a column in characters, not in bytes").isEqualTo(17);
  }

  /** What came of a check. */
  private record Outcome(
      List<CodeVerdict> verdicts,
      List<Status> statuses,
      List<String> notices,
      List<String> missing,
      Optional<String> asked) {}

  private Outcome check(Toolchain wish, String... blocks) {
    return check("python", wish, blocks);
  }

  private Outcome check(String language, Toolchain wish, String... blocks) {
    StringBuilder text = new StringBuilder();
    for (String block : blocks) {
      text.append("```" + language + "\n").append(block).append("\n```\n\n");
    }
    try (Toolchains toolchains = toolchains(language, wish)) {
      List<CodeVerdict> verdicts =
          new CodeChecker(BuiltInEngines.all(), new Workers(), toolchains::over)
              .check(List.of(DocumentParser.parse(SourceFile.of("a.md", text.toString()))))
              .verdicts();
      return new Outcome(
          verdicts,
          verdicts.stream().map(CodeVerdict::status).toList(),
          toolchains.notices(),
          toolchains.missing(),
          toolchains.asked());
    }
  }

  private Toolchains toolchains(String language, Toolchain wish) {
    CodeOptions options = ToolchainOptions.of(language, wish);
    SearchPath path = new SearchPath(folder.resolve("bin").toString(), folder.resolve("lessons"));
    Deadlines deadlines = new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(1));
    return new Toolchains(options, path, deadlines);
  }

  private void install(String script) throws IOException {
    install("python3", script);
  }

  private void install(String name, String script) throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(program, script.replace("FOLDER", folder.toString()));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private void assertGone() throws IOException {
    List<String> started = Files.readAllLines(folder.resolve("started"));
    assertThat(started).isNotEmpty();
    for (String pid : started) {
      // Who is killed is gone only when its parent has taken notice.
      ProcessHandle.of(Long.parseLong(pid))
          .ifPresent(p -> assertThat(p.onExit()).succeedsWithin(Duration.ofSeconds(30)));
    }
  }
}
