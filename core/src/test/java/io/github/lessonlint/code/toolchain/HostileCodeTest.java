package io.github.lessonlint.code.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeChecker;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.CodeOptions.Toolchain;
import io.github.lessonlint.code.ToolchainOptions;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hostile code")
class HostileCodeTest {
  @TempDir private Path folder;

  /**
   * Code that does harm or never ends if it is run.
   *
   * @param blocks code that compiles; FILE stands for a file that must not be made
   * @param deep code that is nested so deeply that no verdict is due
   */
  private record Attack(String language, List<String> blocks, List<String> deep) {}

  private static Stream<Attack> attacks() {
    return Stream.of(
        new Attack(
            "python",
            List.of(
                "import os; os.system('touch FILE')",
                "open('FILE', 'w')",
                "while True: print('x' * 10**9)",
                "import sys; sys.exit()",
                "__import__('os').abort()",
                "x = 9 ** 9 ** 9 ** 9; y = 'x' * 10**12",
                "@open('FILE', 'w').write\nclass X(metaclass=exec('1')): open('FILE', 'w')"),
            List.of("(".repeat(50_000), "x = " + "-".repeat(100_000) + "1", "[".repeat(90) + "x")),
        new Attack(
            "javascript",
            List.of(
                "require('fs').writeFileSync('FILE', '')",
                "process.exit()",
                "while (true) console.log('x')",
                "import fs from 'fs';\nfs.writeFileSync('FILE', '');\nprocess.exit();",
                "await import('data:text/javascript,process.exit()')",
                "process.stdout.write('{\"accepted\": false}')"),
            List.of("(".repeat(50_000), "x = " + "[".repeat(50_000), "`${".repeat(20_000))),
        new Attack(
            "shell",
            List.of(
                "touch FILE",
                "x=$(touch FILE) y=`touch FILE` z=$((a[$(touch FILE)]))",
                "while true; do echo x; done",
                "set +n; set +o noexec\ntouch FILE",
                "exit 1",
                "kill -9 $$",
                "trap 'touch FILE' EXIT DEBUG ERR\nexec > FILE",
                "f() { f | f & }; f"),
            List.of("(".repeat(50_000), "$(".repeat(20_000))));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  @DisplayName("is compiled and never run, and the run goes on")
  void attack(Attack attack) throws IOException {
    Path file = folder.resolve("made");
    StringBuilder text = new StringBuilder();
    Stream.of(attack.blocks, attack.deep, List.of("x", "x +* ("))
        .flatMap(List::stream)
        .map(b -> b.replace("FILE", file.toString()))
        .forEach(b -> text.append("```" + attack.language + "\n").append(b).append("\n```\n\n"));

    List<CodeVerdict> verdicts = check(attack.language, text.toString());

    assertThat(file).doesNotExist();
    int ends = verdicts.size() - 1;
    assertThat(verdicts.subList(0, attack.blocks.size()))
        .extracting(CodeVerdict::status)
        .containsOnly(Status.ACCEPTED);
    assertThat(verdicts.get(ends - 1).status()).isEqualTo(Status.ACCEPTED);
    assertThat(verdicts.get(ends).status()).isEqualTo(Status.REJECTED);
  }

  private List<CodeVerdict> check(String language, String text) throws IOException {
    CodeOptions options = ToolchainOptions.of(language, Toolchain.REQUIRE);
    Path lessons = Files.createDirectory(folder.resolve("lessons"));
    try (Toolchains toolchains = new Toolchains(options, lessons)) {
      List<CodeVerdict> verdicts =
          new CodeChecker(BuiltInEngines.all(), new Workers(), toolchains::over)
              .check(List.of(DocumentParser.parse(SourceFile.of("a.md", text))))
              .verdicts();
      String missing = String.join("; ", toolchains.missing());
      if (!missing.isEmpty()) {
        System.err.println("SKIPPED hostile code: " + missing);
      }
      assumeTrue(missing.isEmpty(), missing);
      return verdicts;
    }
  }
}
