package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.rule.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The preset 'knowledge-base'")
class KnowledgeBasePresetTest {
  private static final String FOLDER = "delivery/01_beginners/";
  private static final String NAME = "01. Git Commits and Branches.md";

  /** A lesson alone in a folder has nothing to link to. */
  private static final String CONFIG =
      "extends: knowledge-base\nrules: { links: off, lesson/missing-asset: off }\n";

  @TempDir private Path temp;

  @Test
  @DisplayName("finds nothing in a lesson that keeps all house rules")
  void clean() throws Exception {
    assertThat(check(NAME, lesson())).isEmpty();
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          slug: "git-             | slug: "git_             | frontmatter/schema
          level: "beginner"       | level: "fundamentals"   | frontmatter/schema
          "version-control"       | "version control"       | frontmatter/schema
          "version-control"       | "C++"                   | frontmatter/schema
          contributors: []        | contributors: [1]       | frontmatter/schema
          canonical_id: "delivery-beginner-01" | canonical_id: "delivery_1" | frontmatter/schema
          ## Overview             | ## Summary              | structure/missing-section
          ## Hard Use-Case: Undoing a Published Commit | ## A Hard Case | structure/missing-section
          ## Real Code Examples   | ## Quiz                 | structure/missing-section
          ## Related Topics       | # Related Topics         | structure/multiple-h1
          ### Question 5          | ### Task 5              | quiz/question-count
          ' - Creating a branch only writes a small reference.' | '' | quiz/missing-explanation
          ### Three Places        | ### A Commit Is a Snapshot | structure/duplicate-heading
          ### A Commit            | #### A Commit           | structure/skipped-heading-level
          """)
  @DisplayName("finds a lesson that breaks one of them")
  void broken(String rule, String broken, String finding) throws Exception {
    String text = lesson();
    assertThat(text).contains(rule);

    assertThat(check(NAME, text.replace(rule, broken == null ? "" : broken))).contains(finding);
  }

  @ParameterizedTest
  @CsvSource({
    "1. Git Commits and Branches.md, lesson/title-mismatch",
    "01-git-commits-and-branches.md, lesson/title-mismatch",
    "02. Git Commits and Branches.md, lesson/number-mismatch",
  })
  @DisplayName("finds a file that is called otherwise")
  void fileNames(String name, String finding) throws Exception {
    assertThat(check(name, lesson())).containsExactly(finding);
  }

  @Test
  @DisplayName("finds sections out of order, and may do without diagrams")
  void order() throws Exception {
    String text = lesson();
    String diagrams = "## Diagrams\n\nA branch is a name.\n\n";

    assertThat(check(NAME, text.replace("## Real Code", diagrams + "## Real Code"))).isEmpty();
    assertThat(check(NAME, text.replace("## Related", diagrams + "## Related")))
        .containsExactly("structure/section-order");
  }

  private static String lesson() throws Exception {
    return Files.readString(Fixtures.curriculum().resolve(FOLDER + NAME));
  }

  private List<String> check(String name, String text) throws Exception {
    Path root = Files.createTempDirectory(temp, "curriculum");
    Files.createDirectories(root.resolve(FOLDER));
    Files.writeString(root.resolve(FOLDER + name), text);
    Files.writeString(root.resolve("lessonlint.yaml"), CONFIG);
    return Linter.check(LintRequest.of(root, ConfigLoader.load(root))).diagnostics().stream()
        .map(Diagnostic::rule)
        .toList();
  }
}
