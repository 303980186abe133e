package io.github.lessonlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file written as a whole")
class WholeFileTest {
  @TempDir private Path temp;

  @Test
  @DisplayName("replaces what was there, in folders that were not")
  void replaces() throws IOException {
    Path file = temp.resolve("a/b.txt");
    WholeFile.write(file, out -> out.write("old"));
    WholeFile.write(file, out -> out.write("new"));
    assertThat(file).hasContent("new");
    assertThat(file.getParent()).isDirectoryContaining("glob:**/b.txt");
  }

  @Test
  @DisplayName("is the old one, and alone, if it cannot be written to its end")
  void failure() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("ne");
                      throw new IOException("no space left");
                    }))
        .hasMessage("no space left");
    assertThat(file).hasContent("old");
    try (var files = Files.list(temp)) {
      assertThat(files).containsExactly(file);
    }
  }
}
