package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a user names")
class TargetTest {
  @TempDir private Path temp;

  @BeforeEach
  void layOut() throws IOException {
    write("repo/.git/HEAD");
    write("repo/a.md");
    write("repo/course/lessonlint.yaml");
    write("repo/course/kafka/b.md");
    write("repo/course/kafka/c.MDX");
    write("loose/d.md");
    write("loose/02_intermediate/e.md");
  }

  @Test
  @DisplayName("as a folder is a root, in the repository around it")
  void folder() throws CheckException {
    assertThat(targets("repo/course/kafka"))
        .containsExactly(new Target(path("repo/course/kafka"), path("repo"), List.of()));
    assertThat(targets("loose"))
        .containsExactly(new Target(path("loose"), path("loose"), List.of()));
  }

  @Test
  @DisplayName("as a file belongs to the nearest configuration or repository above, else its topic")
  void file() throws CheckException {
    assertThat(targets("repo/course/kafka/b.md"))
        .containsExactly(new Target(path("repo/course"), path("repo"), List.of("kafka/b.md")));
    assertThat(targets("repo/a.md"))
        .containsExactly(new Target(path("repo"), path("repo"), List.of("a.md")));
    assertThat(targets("loose/d.md"))
        .containsExactly(new Target(path("loose"), temp, List.of("d.md")));
    assertThat(targets("loose/02_intermediate/e.md"))
        .containsExactly(new Target(path("loose"), temp, List.of("02_intermediate/e.md")));
  }

  @Test
  @DisplayName("several times over is checked once")
  void overlap() throws CheckException {
    assertThat(targets("repo/course/kafka/c.MDX", "repo/course/kafka/b.md"))
        .containsExactly(
            new Target(path("repo/course"), path("repo"), List.of("kafka/b.md", "kafka/c.MDX")));
    assertThat(targets("repo/a.md", "repo/course", "repo", "repo/course/../../repo"))
        .containsExactly(new Target(path("repo"), path("repo"), List.of()));
  }

  @Test
  @DisplayName("through a symbolic link is what the link leads to")
  void link() throws Exception {
    Files.createSymbolicLink(temp.resolve("link"), path("repo/course"));
    assertThat(targets("link"))
        .containsExactly(
            new Target(path("repo/course").toRealPath(), path("repo").toRealPath(), List.of()));
  }

  @Test
  @DisplayName("is refused in plain words when it cannot be checked")
  void refused() {
    assertThatThrownBy(() -> targets("gone")).hasMessageEndingWith("gone' does not exist");
    assertThatThrownBy(() -> targets("repo/course/lessonlint.yaml"))
        .hasMessageContaining("is not a Markdown file");
  }

  private List<Target> targets(String... names) throws CheckException {
    return Target.of(List.of(names).stream().map(temp::resolve).toList());
  }

  private Path path(String name) {
    return temp.resolve(name);
  }

  private void write(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
