package io.github.lessonlint.code;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lessonlint.code.CodeOptions.Toolchain;
import io.github.lessonlint.code.toolchain.Toolchains;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.source.SourceFile;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks the blocks of a Markdown file a language with the compiler of the machine. Where it is
 * missing the cases are skipped.
 */
@DisplayName("The toolchain for")
class ToolchainCasesTest {
  /** Versions with messages and places of their own. */
  private static final Pattern OTHER_WORDS = Pattern.compile("python3 3\\.[0-9]\\.");

  @TestFactory
  Stream<DynamicContainer> languages(@TempDir Path lessons) {
    return Stream.of("python", "javascript", "shell", "go")
        .map(language -> DynamicContainer.dynamicContainer(language, cases(language, lessons)));
  }

  private static Stream<DynamicTest> cases(String language, Path lessons) {
    CodeOptions options = ToolchainOptions.of(language, Toolchain.REQUIRE);
    SourceFile source = EngineCasesTest.read("toolchain/" + language + ".md");
    try (Toolchains toolchains = new Toolchains(options, lessons)) {
      CodeChecker checker = new CodeChecker(BuiltInEngines.all(), new Workers(), toolchains::over);
      Stream<DynamicTest> cases = EngineCasesTest.cases(source, checker);
      String asked = toolchains.asked().orElse("");
      if (!asked.isEmpty() && !OTHER_WORDS.matcher(asked).find()) {
        return cases;
      }
      String missing = asked + String.join("; ", toolchains.missing());
      return Stream.of(DynamicTest.dynamicTest(missing, () -> skip(missing)));
    }
  }

  private static void skip(String missing) {
    System.err.println("SKIPPED the cases of a toolchain: " + missing);
    assumeTrue(false, missing);
  }
}
