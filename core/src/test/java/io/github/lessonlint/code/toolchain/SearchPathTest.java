package io.github.lessonlint.code.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The search path")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "programs have other names there")
class SearchPathTest {
  @TempDir private Path folder;
  private Path lessons;
  private Path bin;

  @BeforeEach
  void programs() throws IOException {
    lessons = folder.resolve("lessons");
    bin = folder.resolve("bin");
    program(lessons.resolve("bin"));
    program(bin);
  }

  @Test
  @DisplayName("finds a program in the order of its folders")
  void order() throws IOException {
    Path other = folder.resolve("other");
    program(other);

    assertThat(search(bin + File.pathSeparator + other))
        .containsExactly(bin.resolve("tool"), other.resolve("tool"));
  }

  @Test
  @DisplayName("passes over what lies among the lessons, directly or through a link")
  void lessons() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), lessons.resolve("bin"));
    Path linked = Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(linked.resolve("tool"), lessons.resolve("bin").resolve("tool"));
    String path =
        String.join(
            File.pathSeparator,
            lessons.resolve("bin").toString(),
            bin + "/../lessons/bin",
            link.toString(),
            linked.toString());

    assertThat(search(path)).isEmpty();
  }

  @Test
  @DisplayName("passes over relative and empty entries, and what cannot be run")
  void relative() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(plain.resolve("tool"), "");
    String path = here.relativize(bin) + File.pathSeparator + File.pathSeparator + plain;

    assertThat(search(path)).isEmpty();
    assertThat(new SearchPath(path, lessons).value()).isEqualTo(plain.toString());
  }

  private List<Path> search(String path) {
    return new SearchPath(path, lessons).find("tool");
  }

  private static void program(Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve("tool");
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
