package io.github.lessonlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("As users start it, the command")
class PackagedCommandIT {
  private static final Path JAR = Path.of(System.getProperty("lessonlint.jar"));
  private static final Path SCRIPT = Path.of(System.getProperty("lessonlint.script"));

  @TempDir private Path temp;

  @BeforeEach
  void writeCurriculum() throws IOException {
    Files.write(temp.resolve("漢字.md"), "# Café\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  @DisplayName("runs from its jar, silent on standard error, whatever the system's encoding")
  void jar() throws Exception {
    Run run = start(List.of(java(), "-jar", JAR.toString(), "check"));
    assertThat(run.err).isEmpty();
    assertThat(run.out).contains("1 error");
    assertThat(run.status).isEqualTo(1);
  }

  @Test
  @DisplayName("knows its version")
  void version() throws Exception {
    assertThat(start(List.of(java(), "-jar", JAR.toString(), "--version")).out)
        .matches("lessonlint [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)? \\(Java .*\\)\\R");
  }

  @Test
  @DisplayName("runs from the script, through a symbolic link and from any folder")
  void script() throws Exception {
    assumeTrue(File.separatorChar == '/', "a script for Unix shells");
    Path link = Files.createSymbolicLink(temp.resolve("lint er"), SCRIPT);
    Run run = start(List.of(link.toString(), "check", "--format", "json", "."));
    Files.delete(link);
    assertThat(run.out).startsWith("{").contains("\"path\" : \"漢字.md\"").endsWith("}\n");
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).isEmpty();
  }

  @Test
  @DisplayName("says from the script what is missing")
  void noJava() throws Exception {
    assumeTrue(File.separatorChar == '/', "a script for Unix shells");
    Run run = start(List.of("env", "JAVA_HOME=/nowhere", SCRIPT.toString(), "check"));
    assertThat(run.err)
        .isEqualTo("lessonlint: JAVA_HOME is '/nowhere', but there is no bin/java in it.\n");
    assertThat(run.status).isEqualTo(2);
  }

  @Test
  @DisplayName("says on a runtime without compiler that Java code was not checked, and goes on")
  void noCompiler() throws Exception {
    Files.writeString(temp.resolve("b.md"), "```java\nint x = ;\n```\n\n```json\n[1\n```\n");
    Run run =
        start(
            List.of(
                java(),
                "--limit-modules",
                "java.base,java.desktop,java.logging,java.net.http,java.xml,jdk.unsupported",
                "-jar",
                JAR.toString(),
                "check",
                "--classpath",
                ".",
                "b.md"));
    assertThat(run.out)
        .contains("b.md:6:1: error: this JSON")
        .contains("code blocks checked: json 1; unsupported: java 1")
        .contains("Java code was not checked: this Java runtime has no compiler");
    assertThat(run.status).isEqualTo(1);
  }

  private record Run(int status, String out, String err) {}

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Run start(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("lessonlint", ".out");
    Path err = Files.createTempFile("lessonlint", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(temp.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("LC_ALL");
    builder.environment().put("LANG", "C");
    int status = builder.start().waitFor();
    Run run = new Run(status, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
