package io.github.lessonlint.code.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tools")
class ToolsTest {
  @Test
  @DisplayName("are all in the documentation, with their oldest version")
  void documentation() throws IOException {
    String page = Files.readString(Path.of("../docs/code-blocks.md"));

    for (Tool tool : Tools.ALL) {
      assertThat(page)
          .containsPattern(
              "(?m)^\\| "
                  + tool.language()
                  + " \\| `"
                  + tool.program()
                  + "` \\| (Go )?"
                  + tool.oldest().text()
                  + " \\|$");
    }
  }
}
