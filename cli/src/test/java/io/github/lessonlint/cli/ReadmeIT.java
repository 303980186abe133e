package io.github.lessonlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.engine.Check;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README tells people to run. */
@DisplayName("The README")
class ReadmeIT {
  private static final Path HOME =
      Path.of(System.getProperty("lessonlint.script"))
          .toAbsolutePath()
          .resolveSibling("")
          .normalize();

  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})(\\w+)\n(.*?)^\\1$");
  private static final Pattern TAG = Pattern.compile(">\\s+<");

  @TempDir private Path temp;

  @Test
  @DisplayName("names commands that do what it says")
  void commands() throws Exception {
    assumeTrue(File.separatorChar == '/', "a script for Unix shells");
    List<String> commands = blocks("sh").stream().flatMap(String::lines).toList();
    Map<String, Integer> expected = new HashMap<>();
    expected.put("./lessonlint check test-fixtures/broken", 1);
    expected.put("./lessonlint check test-fixtures/curriculum", 0);
    expected.put("./lessonlint check --fix --dry-run test-fixtures/broken", 1);
    expected.put("./lessonlint explain links/missing-file", 0);
    expected.put("./lessonlint rules", 0);
    expected.put("./lessonlint languages", 0);
    expected.put("./lessonlint init --dry-run test-fixtures/curriculum", 0);
    // The one that runs this test.
    String self = "mvn verify";

    assertThat(commands)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(expected.keySet().stream(), Stream.of(self)).toList());
    for (Map.Entry<String, Integer> command : expected.entrySet()) {
      assertThat(run(command.getKey()).status).as(command.getKey()).isEqualTo(command.getValue());
    }
    assertThat(Files.readString(HOME.resolve(".ci/run"))).contains("mvn -B verify");
  }

  @Test
  @DisplayName("shows real output")
  void output() throws Exception {
    assumeTrue(File.separatorChar == '/', "a script for Unix shells");
    List<String> shown = blocks("text").get(0).lines().toList();

    assertThat(run("./lessonlint check test-fixtures/broken").out.lines()).containsAll(shown);
  }

  @Test
  @DisplayName("shows the snippet with which the plugin is tested in a build")
  void plugin() throws Exception {
    String version = "0.1.0-SNAPSHOT";
    String tested =
        Files.readString(HOME.resolve("maven-plugin/src/it/clean/pom.xml"))
            .replace("@project.version@", version);

    assertThat(withoutBlanks(tested)).contains(withoutBlanks(blocks("xml").get(0)));
    assertThat(Files.readString(HOME.resolve("pom.xml")))
        .contains("<version>" + version + "</version>");
    assertThat(blocks("yaml").get(0))
        .contains("mvn -B io.github.lessonlint:lessonlint-maven-plugin:" + version + ":check");
    assertThat(Files.readString(HOME.resolve("maven-plugin/src/it/no-pom/invoker.properties")))
        .contains("${project.groupId}:${project.artifactId}:${project.version}:check");
  }

  @Test
  @DisplayName("shows a configuration that works")
  void configuration() throws Exception {
    Path file = Files.writeString(temp.resolve("lessonlint.yaml"), blocks("yaml").get(1));
    Files.writeString(temp.resolve("lesson.schema.json"), "{\"type\": \"object\"}");

    Config config = ConfigLoader.read(file);

    assertThat(config.lessonInclude()).containsExactly("courses/**/*.md");
    assertThat(config.severities().layers()).isNotEmpty();
  }

  @Test
  @DisplayName("shows a comment that turns a rule off")
  void suppression() throws Exception {
    Path lesson = Files.writeString(temp.resolve("lesson.md"), blocks("markdown").get(0));

    LintResult result = check(lesson);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.silenced().suppressed()).isEqualTo(1);
  }

  @Test
  @DisplayName("shows annotations that work")
  void annotations() throws Exception {
    Path lesson = Files.writeString(temp.resolve("lesson.md"), blocks("markdown").get(1));

    LintResult result = check(lesson);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.coverage().code())
        .containsEntry("java", new LintResult.CodeCoverage(0, Map.of("pseudo-code", 1), Map.of()))
        .containsEntry("python", new LintResult.CodeCoverage(1, Map.of(), Map.of()));
  }

  private static LintResult check(Path lesson) throws Exception {
    return new Check(List.of(lesson), Optional.empty(), List.of(), List.of())
        .run(Progress.NONE)
        .get(0);
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(Files.readString(HOME.resolve("README.md")));
    while (fence.find()) {
      if (fence.group(2).equals(language)) {
        blocks.add(fence.group(3));
      }
    }
    return blocks;
  }

  private static String withoutBlanks(String xml) {
    return TAG.matcher(xml.strip()).replaceAll("><");
  }

  private record Run(int status, String out) {}

  private Run run(String command) throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(command.split(" "))
            .directory(HOME.toFile())
            .redirectOutput(out.toFile())
            .redirectError(temp.resolve("err").toFile());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    int status = builder.start().waitFor();
    return new Run(status, Files.readString(out));
  }
}
