package io.github.lessonlint.rules.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.rule.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes too many questions for the cases beside the rules. */
@DisplayName("Bias of answers")
class AnswerBiasTest {
  private static final String POSITION = "quiz/answer-position-bias";
  private static final String LENGTH = "quiz/answer-length-bias";

  @TempDir private Path root;

  @Test
  @DisplayName("is reported from 30 questions on, once, at the first of them")
  void fromThirty() throws Exception {
    write("b.md", 0, 14, i -> "B");
    write("a.md", 14, 29, i -> "B");
    assertThat(found(POSITION)).isEmpty();

    write("c.md", 29, 30, i -> "B");
    assertThat(found(POSITION)).extracting(Diagnostic::location).containsExactly("a.md:3:1");
  }

  @Test
  @DisplayName("comes with its size and with the table")
  void table() throws Exception {
    write("a.md", 0, 40, i -> i % 4 == 0 ? "C" : "B");

    Diagnostic bias = found(POSITION).get(0);
    assertThat(bias.message().text())
        .startsWith("option B is the right one in 30 of 40 questions (75%) where chance gives 25%");
    assertThat(bias.message().help().orElseThrow())
        .contains("40 with 4 options: A 0, B 30, C 10, D 0; 10.0 each by chance")
        .contains("p < 0.000001, effect size 0.71");
  }

  @Test
  @DisplayName("names the topics that are biased by themselves, and only those")
  void topics() throws Exception {
    write("even/a.md", 0, 40, i -> List.of("A", "B", "C", "D").get(i % 4));
    write("odd/a.md", 40, 80, i -> "D");

    assertThat(found(POSITION).get(0).message().help().orElseThrow())
        .contains("all questions, 80 with 4 options: A 10, B 10, C 10, D 50")
        .contains("topic 'odd', 40 with 4 options: A 0, B 0, C 0, D 40")
        .doesNotContain("topic 'even'");
  }

  @Test
  @DisplayName("of one topic is reported even if it is lost among all questions")
  void oneTopic() throws Exception {
    write("even/a.md", 0, 1600, i -> List.of("A", "B", "C", "D").get(i % 4));
    write("odd/a.md", 1600, 1632, i -> "D");

    assertThat(found(POSITION).get(0).message().text()).startsWith("in topic 'odd', option D is");
  }

  @Test
  @DisplayName("is not seen in what chance explains, in copies, and in an order that is customary")
  void none() throws Exception {
    write("fair.md", 0, 80, i -> List.of("A", "B", "C", "D").get(i % 4));
    for (int copy = 0; copy < 40; copy++) {
      write("copy" + copy + ".md", 0, 1, i -> "A");
    }
    StringBuilder truths = new StringBuilder("## Quiz\n\n");
    for (int i = 0; i < 40; i++) {
      truths.append("### Question\nIs ").append(i).append(" a number?\n\n");
      truths.append("**A)** True\n**B)** False\n\n**Answer: A**\n\n");
    }
    Files.writeString(root.resolve("truths.md"), truths);

    assertThat(found(POSITION)).isEmpty();
    assertThat(found(LENGTH)).isEmpty();
  }

  @Test
  @DisplayName("towards the longest option counts what readers see")
  void length() throws Exception {
    StringBuilder lesson = new StringBuilder("## Quiz\n\n");
    for (int i = 0; i < 32; i++) {
      lesson.append("### Question\nWhat is the number ").append(i).append("?\n\n");
      String right = "**B)** the number " + i + "\n";
      // The one with the marks is shorter to a reader, and a third one is as long as the right one.
      String wrong =
          i % 2 == 0 ? "**A)** `a` `b` `c` `d`\n" : "**A)** the number " + (i + 1) + "\n";
      lesson.append(wrong).append(right).append("\n**Answer: B**\n\n");
    }
    Files.writeString(root.resolve("a.md"), lesson);
    assertThat(found(LENGTH)).isEmpty();

    Files.writeString(
        root.resolve("a.md"), lesson.toString().replaceAll("\\*\\*A\\)\\*\\* the.*", "**A)** x"));
    assertThat(found(LENGTH))
        .singleElement()
        .extracting(d -> d.message().text())
        .asString()
        .startsWith(
            "the longest option is the right one in 32 of 32 questions (100%) where chance");
  }

  private void write(String name, int from, int to, IntFunction<String> key) throws IOException {
    StringBuilder lesson = new StringBuilder("## Quiz\n\n");
    for (int i = from; i < to; i++) {
      lesson.append("### Question\nWhat is ").append(i).append("?\n\n");
      lesson.append("**A)** one\n**B)** two\n**C)** six\n**D)** ten\n\n");
      lesson.append("**Answer: ").append(key.apply(i)).append("**\n\n");
    }
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, lesson);
  }

  private List<Diagnostic> found(String rule) throws Exception {
    return Linter.check(LintRequest.of(root, ConfigLoader.load(root))).diagnostics().stream()
        .filter(d -> d.rule().equals(rule))
        .toList();
  }
}
