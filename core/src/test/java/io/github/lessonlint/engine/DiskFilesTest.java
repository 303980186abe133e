package io.github.lessonlint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.curriculum.RepositoryFiles.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The files of a run")
class DiskFilesTest {
  @TempDir private Path temp;

  private void write(String path, String... lines) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  private DiskFiles walk() throws IOException {
    return DiskFiles.walk(LintRequest.of(temp, Config.DEFAULT));
  }

  private DiskFiles walk(String root) throws IOException {
    return DiskFiles.walk(
        new LintRequest(temp.resolve(root), temp, List.of(), List.of(), List.of(), Config.DEFAULT));
  }

  @Nested
  @DisplayName("that a walk reads")
  class Walk {

    @Test
    @DisplayName("are the Markdown files, sorted, whatever the case of their extension")
    void markdown() throws IOException {
      write("b/2.markdown");
      write("b/1.mdx");
      write("a.MD", "four");
      write("a.txt");
      write("README");
      DiskFiles files = walk();
      assertThat(files.markdown()).containsExactly("a.MD", "b/1.mdx", "b/2.markdown");
      assertThat(files.all()).containsExactly("README", "a.MD", "a.txt", "b/1.mdx", "b/2.markdown");
      assertThat(files.size("a.MD")).isEqualTo(Files.size(temp.resolve("a.MD")));
      assertThat(files.read("a.MD")).startsWith('f', 'o', 'u', 'r');
    }

    @Test
    @DisplayName("are not those of hidden folders and of build output")
    void skipped() throws IOException {
      write(".github/a.md");
      write("node_modules/x/a.md");
      write("module/target/a.md");
      write("build/a.md");
      write(".hidden.md");
      write("targets/a.md");
      assertThat(walk().markdown()).containsExactly(".hidden.md", "targets/a.md");
    }

    @Test
    @DisplayName("are not those of others, which package managers copy in")
    void dependencies() throws IOException {
      write("vendor/modules.txt");
      write("vendor/example.com/a/README.md");
      write("php/vendor/autoload.php");
      write("php/vendor/b/README.md");
      write("rust/vendor/c/.cargo-checksum.json");
      write("rust/vendor/c/README.md");
      write("rust/vendor/NOTES.md");
      write("venv/pyvenv.cfg");
      write("venv/lib/d/README.md");
      write("shop/vendor/README.md");
      assertThat(walk().markdown())
          .containsExactly("rust/vendor/NOTES.md", "shop/vendor/README.md");
      assertThat(walk("vendor").markdown()).containsExactly("example.com/a/README.md");
    }

    @Test
    @DisplayName("are narrowed by include and exclude globs; the others stay link targets")
    void globs() throws IOException {
      write("a/1.md");
      write("a/2.md");
      write("b/1.md");
      DiskFiles files =
          DiskFiles.walk(
              new LintRequest(
                  temp, temp, List.of(), List.of("a/**"), List.of("**/2.md"), Config.DEFAULT));
      assertThat(files.markdown()).containsExactly("a/1.md");
      assertThat(files.all()).contains("b/1.md", "a/2.md");
    }

    @Test
    @DisplayName("are not what .gitignore ignores, also of folders between repository and root")
    void ignored() throws IOException {
      write(".gitignore", "*.tmp.md", "/drafts/", "book/out.md", "# comment", "");
      write("book/.gitignore", "!keep.tmp.md", "gen");
      write("book/a.tmp.md");
      write("book/keep.tmp.md");
      write("book/out.md");
      write("book/drafts/a.md");
      write("book/sub/gen/a.md");
      write("drafts/a.md");
      assertThat(walk().markdown()).containsExactly("book/drafts/a.md", "book/keep.tmp.md");
      assertThat(walk("book").markdown()).containsExactly("drafts/a.md", "keep.tmp.md");
    }

    @Test
    @DisplayName("heed no .gitignore that is a symbolic link, or larger than any list of patterns")
    void oddIgnoreFiles(@TempDir Path elsewhere) throws IOException {
      write("a/1.md");
      write("b/1.md");
      write("c/1.md");
      Path patterns = Files.writeString(elsewhere.resolve("patterns"), "*.md\n");
      Files.createSymbolicLink(temp.resolve("a/.gitignore"), patterns);
      Files.createSymbolicLink(temp.resolve("b/.gitignore"), Path.of("/dev/zero"));
      Files.writeString(temp.resolve("c/.gitignore"), "*.md\n" + "#".repeat(1 << 20));
      assertThat(walk().markdown()).containsExactly("a/1.md", "b/1.md", "c/1.md");
    }

    @Test
    @DisplayName("are all there where the root itself is ignored")
    void rootIgnored() throws IOException {
      write(".gitignore", "site/**");
      write("site/a.md");
      assertThat(walk("site").markdown()).containsExactly("a.md");
    }

    @Test
    @DisplayName("do not include what a symbolic link leads to")
    void symbolicLinks() throws IOException {
      write("a/1.md");
      Files.createSymbolicLink(temp.resolve("loop"), temp);
      Files.createSymbolicLink(temp.resolve("copy.md"), temp.resolve("a/1.md"));
      assertThat(walk().markdown()).containsExactly("a/1.md");
    }

    @Test
    @DisplayName("leave a notice where a folder cannot be read")
    void unreadableFolder() throws IOException {
      write("a/1.md");
      write("locked/2.md");
      Path locked = temp.resolve("locked");
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
      assumeFalse(Files.isReadable(locked), "permissions do not bind this user");
      DiskFiles files = walk();
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
      assertThat(files.markdown()).containsExactly("a/1.md");
      assertThat(files.notices())
          .containsExactly("'locked' cannot be read; nothing in it was checked");
      assertThat(files.find("locked/2.md")).isEqualTo(new Found.Unreadable());
    }

    @Test
    @DisplayName("cannot be read without a root, which is said in words")
    void noRoot() throws IOException {
      write("a.md");
      assertThatThrownBy(() -> walk("nowhere"))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("there is no folder '");
      assertThatThrownBy(() -> walk("a.md"))
          .isInstanceOf(IOException.class)
          .hasMessageEndingWith("is not a folder");
    }
  }

  @Nested
  @DisplayName("when looked up")
  class Find {

    @Test
    @DisplayName("are found by exact name, also hidden, ignored and above the root")
    void exact() throws IOException {
      write(".gitignore", "*.log");
      write("docs/a.md");
      write("docs/.hidden/b.md");
      write("docs/x.log");
      write("other/c.md");
      DiskFiles files = walk("docs");
      assertThat(files.find("a.md")).isEqualTo(new Found.File());
      assertThat(files.find("")).isEqualTo(new Found.Folder());
      assertThat(files.find("..")).isEqualTo(new Found.Folder());
      assertThat(files.find(".hidden")).isEqualTo(new Found.Folder());
      assertThat(files.find(".hidden/b.md")).isEqualTo(new Found.File());
      assertThat(files.find("x.log")).isEqualTo(new Found.File());
      assertThat(files.find("../other/c.md")).isEqualTo(new Found.File());
      assertThat(files.find("../other/d.md")).isEqualTo(new Found.Nothing());
      assertThat(files.find("a.md/b.md")).isEqualTo(new Found.Nothing());
      assertThat(files.find("../../x.md")).isEqualTo(new Found.Outside());
    }

    @Test
    @DisplayName("are not the same in another case")
    void otherCase() throws IOException {
      write("docs/Intro/Über.md");
      write("other/A.md");
      DiskFiles files = walk("docs");
      assertThat(files.find("intro/über.MD")).isEqualTo(new Found.OtherCase("Intro/Über.md"));
      assertThat(files.find("INTRO")).isEqualTo(new Found.OtherCase("Intro"));
      assertThat(files.find("../Other/A.md")).isEqualTo(new Found.OtherCase("../other/A.md"));
      assertThat(files.find("intro/nothing.md")).isEqualTo(new Found.Nothing());
    }

    @Test
    @DisplayName("are the same however their accents are composed")
    void composition() throws IOException {
      write("cafe\u0301.md");
      assertThat(walk().find("caf\u00e9.md")).isEqualTo(new Found.File());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.md", "a\0b", "c:/x", "*?<>|", "a//b", "\ud800", "~", "a\nb"})
    @DisplayName("may have any characters in their name")
    void oddCharacters(String path) throws IOException {
      write("a/1.md");
      assertThat(walk().find(path)).isEqualTo(new Found.Nothing());
    }

    @Test
    @DisplayName("are reached through symbolic links as far as these stay inside")
    void symbolicLinks(@TempDir Path elsewhere) throws IOException {
      write("a/1.md");
      Files.writeString(elsewhere.resolve("x.md"), "");
      Files.createSymbolicLink(temp.resolve("inside"), temp.resolve("a"));
      Files.createSymbolicLink(temp.resolve("outside"), elsewhere);
      Files.createSymbolicLink(temp.resolve("round"), temp.resolve("round"));
      DiskFiles files = walk();
      assertThat(files.find("inside/1.md")).isEqualTo(new Found.File());
      assertThat(files.find("outside")).isEqualTo(new Found.File());
      assertThat(files.find("outside/x.md")).isEqualTo(new Found.Outside());
      assertThat(files.find("round")).isEqualTo(new Found.Nothing());
    }

    @Test
    @DisplayName("are known to be generated where version control or builds make them")
    void generated() throws IOException {
      write(".gitignore", "/api/", "*.pdf");
      write("docs/a.md");
      DiskFiles files = walk("docs");
      assertThat(files.isGenerated("../api/index.html")).isTrue();
      assertThat(files.isGenerated("book.pdf")).isTrue();
      assertThat(files.isGenerated("../target/site/x.html")).isTrue();
      assertThat(files.isGenerated("../other/index.html")).isFalse();
      assertThat(files.isGenerated("../../api/index.html")).isFalse();
    }

    @Test
    @DisplayName("are not generated for lying in a folder of builds that is checked itself")
    void folderOfBuilds() throws IOException {
      write(".gitignore", "target/");
      write("target/course/a.md");
      DiskFiles files = walk("target/course");
      assertThat(files.isGenerated("b.md")).isFalse();
      assertThat(files.isGenerated("build/b.md")).isTrue();
      assertThat(files.isGenerated("../b.md")).isFalse();
    }
  }
}
