package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.rule.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text made to overflow the parser's stack or to keep it busy for minutes. */
@DisplayName("Hostile files")
class HostileFilesTest {
  @TempDir private Path root;

  @Test
  @DisplayName("are given up within the deadline, and the others are checked all the same")
  void givenUp() throws Exception {
    write("definitions.md", "[a]: b\n".repeat(120_000));
    write("good.md", "# Good\n\n[gone](gone.md)\n");

    assertThat(check())
        .extracting(d -> d.source().path(), Diagnostic::rule)
        .containsExactly(
            tuple("definitions.md", "lessonlint/unparsable-file"),
            tuple("good.md", "links/missing-file"));
  }

  @Test
  @DisplayName("that are nested deeply end the run neither with an error nor with a crash")
  void nested() throws Exception {
    write("quotes.md", "> ".repeat(50_000));
    write("lists.md", "* ".repeat(50_000));
    write("emphasis.md", "_".repeat(100_000));
    write("brackets.md", "[".repeat(50_000) + "x" + "](y)".repeat(50_000));
    write("attributes.md", "<a " + "x=y ".repeat(20_000) + ">");
    write("title.md", "[a](b \"" + "x".repeat(100_000) + "\")");
    write("comments.md", "<!--\n\n".repeat(50_000) + "-->");
    write("entities.md", "&#x".repeat(50_000));
    write("nul.md", "\0".repeat(50_000));
    write("suppressions.md", "<!-- lessonlint-disable-next-line links -->".repeat(20_000));
    write("ranges.md", "<!-- lessonlint-disable links -->\n[x](y)\n".repeat(20_000));

    assertThat(check()).extracting(Diagnostic::rule).doesNotContain("lessonlint/engine-failed");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private List<Diagnostic> check() throws IOException {
    return Linter.check(LintRequest.of(root, Config.DEFAULT)).diagnostics();
  }
}
