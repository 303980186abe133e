package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Fix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comments silence stands in the cases of {@code lessonlint/unused-suppression}. */
@DisplayName("A suppression")
class SuppressionTest {
  private static final String UNUSED = "<!-- lessonlint-disable-next-line links -- gone -->";

  @TempDir private Path temp;

  @BeforeEach
  void markRoot() throws Exception {
    Files.createDirectory(temp.resolve(".git"));
  }

  private LintResult check(Path... paths) throws Exception {
    Check check = new Check(List.of(paths), Optional.empty(), List.of(), List.of());
    return LintResult.merge(check.run(Progress.NONE));
  }

  private Path write(String path, String text) throws Exception {
    Path file = temp.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  @Test
  @DisplayName("takes findings out of the report, and they are counted")
  void counted() throws Exception {
    write("a.md", "<!-- lessonlint-disable links -- later -->\n[a](gone.md) [b](gone.md) []()\n");
    write("b.md", "<!-- lessonlint-disable links -- later -->\n[a](gone.md)\n");
    LintResult result = check(temp.resolve("a.md"), temp.resolve("b.md"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.silenced().suppressed()).isEqualTo(4);
  }

  @Test
  @DisplayName("counts for its own file alone")
  void ownFile() throws Exception {
    write("a.md", UNUSED + "\n[a](gone.md)\n");
    write("b.md", UNUSED + "\nText.\n");
    assertThat(check(temp).diagnostics())
        .extracting(d -> d.source().path())
        .containsExactly("b.md");
  }

  @Test
  @DisplayName("is not called unused where only a part of the curriculum is checked")
  void partialRuns() throws Exception {
    write("lessonlint.yaml", "levels: [one]\n");
    Path file = write("java/a.md", UNUSED + "\n\nText.\n");
    assertThat(check(temp).diagnostics()).hasSize(1);
    assertThat(check(temp.resolve("java")).diagnostics()).isEmpty();
    assertThat(check(file).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '"',
      value = {
        "a|@|b ^ false ^ a|b",
        "a||@|b ^ true ^ a||b",
        "a|@||b ^ true ^ a||b",
        "@|b ^ true ^ b",
        "a||@ ^ true ^ a||",
        "- a||@||- b ^ false ^ - a|||- b",
        "- a||@||    b ^ false ^ - a|||    b",
        "a @ b ^ true ^ a b",
        "a @ ^ true ^ a",
        "- @|  b ^ false ^ -|  b",
        "@ b ^ false ^ \" b\"",
        "> @|> b ^ false ^ >|> b",
        "---|title: x|# lessonlint-disable-next-line links -- gone|slug: y|--- ^ true ^"
            + " ---|title: x|slug: y|---",
        "---|title: x # lessonlint-disable-next-line links -- gone|slug: y|--- ^ true ^"
            + " ---|title: x|slug: y|---"
      })
  @DisplayName("that is unused is removed with its line, safely where nothing else changes:")
  void removal(String before, boolean safe, String after) throws Exception {
    String text = before.replace("@", UNUSED).replace('|', '\n');
    write("a.md", text);
    LintRequest request = LintRequest.of(temp, ConfigLoader.load(temp));
    Diagnostic unused =
        Linter.check(request).diagnostics().stream()
            .filter(d -> d.rule().equals("lessonlint/unused-suppression"))
            .findFirst()
            .orElseThrow();
    Fix fix = unused.message().fix().orElseThrow();
    assertThat(applied(fix, text)).isEqualTo(after.replace('|', '\n'));
    assertThat(fix.safe()).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "links/empty-target, links/missing-file ^ links/missing-file",
        "links/missing-file,  links/empty-target ^ links/missing-file",
        "links/missing-file quiz links/empty-target ^ links/missing-file links/empty-target"
      })
  @DisplayName("of which one rule is unused loses the name of that rule")
  void removalOfName(String before, String after) throws Exception {
    String text = "<!-- lessonlint-disable-file " + before + " -- why -->\n\n[a](gone.md)\n";
    write("a.md", text);
    LintRequest request = LintRequest.of(temp, ConfigLoader.load(temp));
    Fix fix = Linter.check(request).diagnostics().get(0).message().fix().orElseThrow();
    assertThat(applied(fix, text)).isEqualTo(text.replace(before, after));
    assertThat(fix.safe()).isTrue();
  }

  private static String applied(Fix fix, String text) {
    StringBuilder mended = new StringBuilder(text);
    for (Fix.Edit edit : fix.edits()) {
      mended.replace(edit.span().start(), edit.span().end(), edit.newText());
    }
    return mended.toString();
  }
}
