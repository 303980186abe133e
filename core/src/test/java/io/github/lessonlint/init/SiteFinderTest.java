package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The site of a repository")
class SiteFinderTest {
  @TempDir private Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  @ParameterizedTest(name = "{0} with {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "book/book.toml   | [book]         | book/src/SUMMARY.md | [A](a.md)~[B](x/b.md) "
            + "| mdBook book/src [book/src/a.md, book/src/x/b.md]",
        "mkdocs.yml       | nav:~ - A: a.md~ - P: [x/b.md] | docs/a.md | - "
            + "| MkDocs docs [docs/a.md, docs/x/b.md]",
        "mkdocs.yml       | docs_dir: src~x: !!python/name:y  | src/a.md | - | MkDocs src []",
        "site/docusaurus.config.js | export | site/docs/a.md | - | Docusaurus site/docs []",
        "config.yaml      | carpentry: swc~episodes:~- a.md | episodes/a.md | - "
            + "| The Carpentries Workbench episodes [episodes/a.md]",
        "_toc.yml         | root: a~chapters:~- file: x/b   | a.md | - | Jupyter Book  [a.md, x/b.md]",
        "hugo.toml        | title = 'x'    | content/a.md   | - | Hugo content []",
        "_config.yml      | title: x       | _episodes/a.md | - | Jekyll _episodes []",
        "_config.yml      | : [            | a.md           | - | Jekyll  []",
        "docs/_sidebar.md | [A](a.md)      | docs/a.md      | - | docsify docs [docs/a.md]",
        "SUMMARY.md       | [A](x/b.md) [G](gone.md) | a.md | - | GitBook  [x/b.md]",
        "package.json     | {}             | a.md           | - | none",
        "config.toml      | a = 1          | a.md           | - | none",
      })
  @DisplayName("is known by its files, and lists pages that are there")
  void known(String marker, String content, String page, String text, String expected)
      throws IOException {
    write(marker, content.replace('~', '\n'));
    write(page, text.replace('~', '\n'));
    for (String folder : new String[] {"", "docs/", "book/src/"}) {
      write(folder + "a.md", "# A\n");
      write(folder + "x/b.md", "# B\n");
    }
    var curriculum = Linter.read(LintRequest.of(root, Config.DEFAULT), Progress.NONE);
    String site =
        new SiteFinder(root, curriculum)
            .find()
            .map(s -> s.generator().title() + " " + s.content() + " " + s.listed())
            .orElse("none");
    assertThat(site).isEqualTo(expected);
  }
}
