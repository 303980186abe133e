package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.config.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page about code blocks")
class CodeBlocksDocsTest {
  private static final Path PAGE = Path.of("..", "docs", "code-blocks.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````markdown$\\n(.*?)^````$");

  @TempDir private Path temp;

  @Test
  @DisplayName("has examples that are right where names and types are looked at")
  void examples() throws Exception {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult example) -> example.group(1))
            .toList();
    for (int i = 0; i < examples.size(); i++) {
      Files.writeString(temp.resolve(i + ".md"), examples.get(i));
    }
    CodeOptions.Java java = new CodeOptions.Java(OptionalInt.empty(), false, List.of());
    Config config = Config.DEFAULT.with(CodeOptions.DEFAULT.compiledWith(java));

    LintResult result = Linter.check(LintRequest.of(temp, config));

    assertThat(examples).isNotEmpty();
    assertThat(result.diagnostics()).isEmpty();
  }
}
