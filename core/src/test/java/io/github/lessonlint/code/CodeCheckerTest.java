package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code checker")
class CodeCheckerTest {

  /** Does to a snippet what the snippet says. */
  private record Moody(Optional<String> unavailable, List<String> asked) implements SnippetEngine {
    Moody(Optional<String> unavailable) {
      this(unavailable, Collections.synchronizedList(new ArrayList<>()));
    }

    @Override
    public String parser() {
      return "moody 1.0";
    }

    @Override
    public Set<String> languages() {
      return Set.of("java", "python");
    }

    @Override
    public Answer check(String language, String snippet) {
      asked.add(snippet.strip());
      return switch (snippet.strip()) {
        case "throw" -> throw new IllegalStateException("told to");
        case "assert" -> throw new AssertionError("told to");
        case "overflow" -> overflow(1);
        case "hang" -> hang();
        case "import x" -> language.equals("python") ? Answer.OK : rejected();
        case "reject" -> rejected();
        default -> Answer.OK;
      };
    }

    private static Answer rejected() {
      return Answer.rejected(new CodeEngine.Fault(0, 1, "bad"));
    }

    private static Answer overflow(int depth) {
      return depth == 0 ? Answer.OK : overflow(depth + 1);
    }

    private static Answer hang() {
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"throw", "assert", "overflow", "hang"})
  @DisplayName("lets a block that breaks the engine change no other verdict")
  void isolation(String mood) {
    List<String> blocks =
        IntStream.range(0, 250)
            .mapToObj(i -> i == 120 ? mood : i == 121 ? "reject" : "fine " + i)
            .toList();

    List<CodeVerdict> verdicts = check(new Moody(Optional.empty()), document(blocks)).verdicts();

    assertThat(verdicts.get(120).status()).isEqualTo(Status.FAILED);
    assertThat(verdicts.get(120).reason()).isPresent();
    assertThat(verdicts.get(121).status()).isEqualTo(Status.REJECTED);
    assertThat(verdicts).filteredOn(v -> v.status() == Status.ACCEPTED).hasSize(248);
  }

  @Test
  @DisplayName("asks once about code that is there several times")
  void same() {
    Moody engine = new Moody(Optional.empty());

    List<CodeVerdict> verdicts =
        check(engine, document(List.of("fine", "reject", "fine"))).verdicts();

    assertThat(engine.asked()).containsOnlyOnce("fine");
    assertThat(verdicts)
        .extracting(CodeVerdict::status)
        .containsExactly(Status.ACCEPTED, Status.REJECTED, Status.ACCEPTED);
  }

  @Test
  @DisplayName("finds out once in which language code is that is there several times")
  void likely() {
    Moody engine = new Moody(Optional.empty());

    List<CodeVerdict> verdicts =
        check(engine, document(List.of("import x", "import x", "import x"))).verdicts();

    assertThat(verdicts).extracting(CodeVerdict::likely).containsOnly(Optional.of("python"));
    assertThat(engine.asked()).as("as Java and as Python").hasSize(2);
  }

  @Test
  @DisplayName("says once why an engine is not there, and counts its blocks as unsupported")
  void unavailable() {
    CodeEngine engine = new Moody(Optional.of("No engine today."));

    CodeChecker.Result result = check(engine, document(List.of("reject", "hang")));

    assertThat(result.notices()).containsExactly("No engine today.");
    assertThat(result.verdicts()).extracting(CodeVerdict::status).containsOnly(Status.UNSUPPORTED);
  }

  @Test
  @DisplayName("asks no engine about a block that is too long")
  void tooLong() {
    String block = "x".repeat(BlockCheck.MAX_LENGTH + 1);

    CodeVerdict verdict =
        check(new Moody(Optional.empty()), document(List.of(block))).verdicts().get(0);

    assertThat(verdict.status()).isEqualTo(Status.UNSUPPORTED);
    assertThat(verdict.reason()).hasValue("it is longer than 100000 characters");
  }

  @Test
  @DisplayName("gives a verdict to each block of code, under the name of its language")
  void languages() {
    Document document =
        DocumentParser.parse(
            SourceFile.of(
                "a.md",
                """
                ```JAVA
                ```

                ```golang
                ```

                ```text
                ```

                ```java skip
                ```

                ```java expect-error
                reject
                ```

                ```
                ```
                """));

    List<CodeVerdict> verdicts = check(new Moody(Optional.empty()), document).verdicts();

    assertThat(verdicts)
        .extracting(v -> v.language() + " " + v.status() + (v.expectsError() ? " expected" : ""))
        .containsExactly(
            "java ACCEPTED", "go UNSUPPORTED", "java SKIPPED", "java REJECTED expected");
  }

  private static CodeChecker.Result check(CodeEngine engine, Document document) {
    Workers workers = new Workers(2, Duration.ofSeconds(3));
    return new CodeChecker(List.of(engine), workers).check(List.of(document));
  }

  private static Document document(List<String> blocks) {
    String text =
        blocks.stream()
            .map(block -> "```java\n" + block + "\n```\n")
            .collect(Collectors.joining("\n"));
    return DocumentParser.parse(SourceFile.of("a.md", text));
  }
}
