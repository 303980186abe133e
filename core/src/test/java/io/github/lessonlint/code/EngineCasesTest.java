package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.Position;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks the blocks of a Markdown file a language. The comment before a block says what must come
 * of it: {@code accepted}, {@code not checked: why}, {@code maybe checked} where it depends on the
 * running Java, or the line and column in the block with a part of the message.
 */
@DisplayName("The engine for")
class EngineCasesTest {
  @TestFactory
  Stream<DynamicContainer> languages() {
    return BuiltInEngines.all().stream()
        .map(engine -> file(engine.languages()))
        .map(
            name ->
                DynamicContainer.dynamicContainer(
                    name,
                    cases(
                        read(name + ".md"), new CodeChecker(BuiltInEngines.all(), new Workers()))));
  }

  /** The cases of an engine are in the file of the shortest of the names it reads. */
  private static String file(Set<String> languages) {
    return languages.stream()
        .min(Comparator.comparing(String::length).thenComparing(name -> name))
        .orElseThrow();
  }

  static Stream<DynamicTest> cases(SourceFile source, CodeChecker checker) {
    Document document = DocumentParser.parse(source);
    List<CodeVerdict> verdicts = checker.check(List.of(document)).verdicts();
    assertThat(verdicts).hasSameSizeAs(document.codeBlocks());
    return verdicts.stream()
        .map(
            verdict -> {
              CodeBlock block = verdict.block();
              String expected = block.comment().orElseThrow().text();
              String title = source.position(block.span().start()) + " " + expected;
              return DynamicTest.dynamicTest(title, () -> verify(source, verdict, expected));
            });
  }

  private static void verify(SourceFile source, CodeVerdict verdict, String expected) {
    String actual = describe(source, verdict);
    if (expected.equals("maybe checked")) {
      assertThat(verdict.status()).isIn(Status.ACCEPTED, Status.UNSUPPORTED);
    } else if (expected.startsWith("not checked: ")) {
      assertThat(actual).startsWith("not checked: ").contains(expected.substring(13));
    } else {
      String place = expected.split(" ", 2)[0];
      assertThat(actual.split(" ", 2)[0]).as(actual).isEqualTo(place);
      assertThat(actual).contains(expected.substring(place.length()).strip());
    }
  }

  private static String describe(SourceFile source, CodeVerdict verdict) {
    return switch (verdict.status()) {
      case ACCEPTED -> "accepted";
      case REJECTED -> {
        CodeVerdict.Fault fault = verdict.faults().get(0);
        Position at = source.position(fault.span().start());
        int fence = source.position(verdict.block().span().start()).line();
        yield (at.line() - fence) + ":" + at.column() + " " + fault.message();
      }
      default -> "not checked: " + verdict.reason().orElse("");
    };
  }

  static SourceFile read(String name) {
    try (InputStream in = EngineCasesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return SourceFile.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
