package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.code.Annotations.Wish;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The annotations of a code block")
class AnnotationsTest {

  @ParameterizedTest(name = "```{0} means {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "java                             | CHECK",
        "java skip                        | SKIP",
        "java,skip                        | SKIP",
        "java expect-error title=\"A.java\" | EXPECT_ERROR",
        "{.java .numberLines .skip}       | SKIP",
        "java title=\"what to skip\"        | CHECK",
        "java title='skip'                | CHECK",
        "java:Skip.java                   | CHECK",
        "rust,ignore,does_not_compile     | SKIP",
        "rust,should_panic                | CHECK",
        "rust,no_run                      | CHECK",
        "rust,editable                    | CHECK",
        "rust,compile_fail                | SKIP",
        "ts twoslash noErrors             | SKIP",
        "python notest                    | SKIP",
        "python/codebyte                  | CHECK",
        "js nolint                        | SKIP",
        "java diff                        | SKIP",
        "{.python .output}                | NOT_CODE",
        "python error                     | NOT_CODE",
        "java {1,3-5}                     | CHECK",
      })
  void infoString(String info, Wish wish) {
    assertThat(of("```" + info + "\n```\n").wish()).isEqualTo(wish);
  }

  @ParameterizedTest(name = "<!-- {0} --> means {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lessonlint: skip                   | SKIP",
        "lessonlint: expect-error           | EXPECT_ERROR",
        "lessonlint: skip reason=\"no code\" | SKIP",
        "lessonlint: something-else         | CHECK",
        "please skip this                   | CHECK",
        "pytest.mark.skip                   | SKIP",
        "eslint-skip                        | SKIP",
      })
  void comment(String comment, Wish wish) {
    assertThat(of("<!-- " + comment + " -->\n```java\n```\n").wish()).isEqualTo(wish);
  }

  @Test
  @DisplayName("may give a reason")
  void reason() {
    String text = "<!-- lessonlint: skip reason=\"not yet code\" -->\n```java\n```\n";

    assertThat(of(text).reason()).hasValue("not yet code");
  }

  @Test
  @DisplayName("may stand in the fence, in the comment before it, or in both")
  void both() {
    String text = "<!-- lessonlint: group=shop -->\n```java file=Item.java continues\n```\n";

    assertThat(of(text).scope())
        .isEqualTo(
            new Annotations.Scope(false, true, Optional.of("shop"), Optional.of("Item.java")));
  }

  @Test
  @DisplayName("may name the message of the error, and the part of the language")
  void values() {
    Annotations annotations = of("```java expect-error=\"';' expected\" fragment=members\n```\n");

    assertThat(annotations.wish()).isEqualTo(Wish.EXPECT_ERROR);
    assertThat(annotations.expected()).isEqualTo("';' expected");
    assertThat(annotations.form()).hasValue(Form.MEMBERS);
  }

  @Test
  @DisplayName("of code in a comment are in its first line, and say nothing of the block after it")
  void hidden() {
    String text = "<!-- lessonlint: hidden java group=shop\nint skip;\n-->\n```java\n```\n";

    assertThat(of(text).scope().hidden()).isTrue();
    assertThat(of(text).scope().group()).hasValue("shop");
    assertThat(of(text, 1).wish()).isEqualTo(Wish.CHECK);
    assertThat(of(text, 1).scope()).isEqualTo(Annotations.Scope.ALONE);
  }

  private static Annotations of(String text) {
    return of(text, 0);
  }

  private static Annotations of(String text, int index) {
    CodeBlock block = DocumentParser.parse(SourceFile.of("a.md", text)).codeBlocks().get(index);
    return Annotations.of(block);
  }
}
