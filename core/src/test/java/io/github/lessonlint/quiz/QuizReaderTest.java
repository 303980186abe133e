package io.github.lessonlint.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.quiz.text.KeyLine;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the quizzes in the Markdown files beside this test: under each heading a file in a fence of
 * four backticks, then what is understood of it.
 */
@DisplayName("The quiz reader")
class QuizReaderTest {
  private static final Pattern CASE =
      Pattern.compile("(?ms)^## ([^\\n]+)\\n.*?^````(\\w+)\\n(.*?)^````\\n\\n```text\\n(.*?)^```");

  private static final List<String> HOSTILE =
      List.of(
          "**Question 99999999999999:**",
          "**A)** " + "**B)** ".repeat(50_000),
          "**B)** " + "*".repeat(200_000),
          "**C)** " + "<a ".repeat(100_000),
          "**D)** " + "<!-- ".repeat(100_000),
          "**E)** " + "`<".repeat(100_000) + ">",
          "Answer: " + "A, ".repeat(100_000),
          "Answer " + "is ".repeat(100_000),
          "Answers: " + "1A ".repeat(100_000),
          "Answers: " + "A".repeat(100_000),
          "Answers: 1 A" + " or A".repeat(100_000),
          "( ) ".repeat(50_000),
          "1. " + "( ".repeat(100_000),
          "**Answer:**",
          "*".repeat(200_000) + "Answer:",
          "Question 1: ".repeat(50_000));

  @TestFactory
  @DisplayName("understands")
  Stream<DynamicContainer> understands() {
    return Stream.of(
            "Lettered",
            "LetteredList",
            "LetteredPlain",
            "BulletedLetters",
            "KeyLists",
            "HiddenKeys",
            "TaskList",
            "NoQuiz",
            "MkdocsQuiz",
            "MarkedSections",
            "LiaScript",
            "RoundBoxes",
            "MdbookQuiz",
            "FrontMatterQuiz",
            "QuizFile",
            "JsxQuiz",
            "ShortcodeQuiz",
            "DetailsQuiz",
            "Languages")
        .map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
  }

  private static Stream<DynamicTest> tests(String name) {
    Matcher matcher = CASE.matcher(resource(name + ".md"));
    List<DynamicTest> tests = new ArrayList<>();
    while (matcher.find()) {
      String path = path(matcher.group(2));
      String text = matcher.group(3);
      String expected = matcher.group(4);
      tests.add(
          DynamicTest.dynamicTest(
              matcher.group(1), () -> assertThat(describe(path, text)).isEqualTo(expected)));
      tests.add(
          DynamicTest.dynamicTest(
              matcher.group(1) + " (Windows line ends)",
              () -> assertThat(describe(path, text.replace("\n", "\r\n"))).isEqualTo(expected)));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  /** A lesson, or a file of data by the language of its fence. */
  private static String path(String language) {
    return language.equals("markdown")
        ? "lesson.md"
        : language.equals("mdx") ? "lesson.mdx" : "quiz." + language;
  }

  /**
   * A line a question: dialect, number, how many may be chosen, stem. A line an option, with {@code
   * *} before the right ones. Labels are cut out of the file, so that the spans are tested too.
   */
  private static String describe(String path, String content) {
    SourceFile file = SourceFile.of(path, content);
    Document document =
        path.startsWith("lesson.")
            ? DocumentParser.parse(file)
            : DocumentParser.parseData(file, QuizOptions.DEFAULT);
    StringBuilder text = new StringBuilder();
    for (Quiz.Question question : document.quiz().questions()) {
      OptionalInt number = question.number();
      text.append(question.dialect())
          .append(number.isPresent() ? " " + number.getAsInt() : "")
          .append(" ")
          .append(lower(question.selection()))
          .append(question.keyed() == Quiz.Keyed.HERE ? "" : " " + lower(question.keyed()))
          .append(question.certain() ? "" : " uncertain")
          .append(": ")
          .append(line(question.stem().text()))
          .append('\n');
      for (int i = 0; i < question.options().size(); i++) {
        text.append(describe(document, question, i)).append('\n');
      }
      for (Quiz.Key key : question.keys()) {
        if (key.option().isEmpty()) {
          text.append("  key ").append(document.source().text(key.span())).append('\n');
        }
      }
      question.explanation().ifPresent(e -> text.append("  why: ").append(e.text()).append('\n'));
    }
    for (Quiz.StrayKey key : document.quiz().strayKeys()) {
      text.append("stray ").append(key.question()).append(": ").append(key.text()).append('\n');
    }
    document.quiz().references().forEach(r -> text.append("file " + r.path() + "\n"));
    document.quiz().unrecognised().forEach(h -> text.append("unrecognised: " + h.text() + "\n"));
    return text.toString();
  }

  private static String describe(Document document, Quiz.Question question, int index) {
    Quiz.Option option = question.options().get(index);
    boolean right =
        question.keys().stream().anyMatch(k -> k.option().equals(OptionalInt.of(index)));
    String label = option.label().isEmpty() ? "-" : document.source().text(option.labelSpan());
    return (right ? "* " : "  ") + label + " " + line(option.text().text());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String line(String text) {
    return text.replace("\n", " / ");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("reads a line with the key")
  @CsvSource(
      delimiter = '|',
      value = {
        "**Answer: B** - why|B|why",
        "**Answer: B** — why|B|why",
        "**Answer: B.** Why|B|Why",
        "**Answer:** B|B|''",
        "**Answer**: (b)|b|''",
        "Answer: B) text|B|text",
        "Correct Answer: A, D|A,D|''",
        "Correct answers: A; D|A,D|''",
        "**Answer: C or D**|C,D|''",
        "**Answers: A, B, and C** - why|A,B,C|why",
        "The correct answer is B because of x|B|because of x",
        "✅ **Answer: B**|B|''",
        "**Answer B**|B|''",
        "Antwort: B|B|''",
        "答案：B|B|''",
        "Answer: B, a set|B|a set",
        "Answer: A stack grows|''|",
        "Answer: A/B testing|''|",
        "Answer: I'd say B|''|",
        "Answer: C++|''|",
        "Answer: 42|''|",
        "Answering B takes time|none|",
      })
  void keyLines(String line, String letters, String why) {
    Optional<KeyLine> key = KeyLine.of(line);

    String found =
        key.map(
                k ->
                    k.letters().stream()
                        .map(at -> line.substring(at, at + 1))
                        .collect(Collectors.joining(",")))
            .orElse("none");
    assertThat(found).isEqualTo(letters);
    if (why != null) {
      assertThat(line.substring(key.orElseThrow().end())).isEqualTo(why);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("tells a quiz from what only mentions one")
  @CsvSource({
    "Quiz, true",
    "📝 Quiz, true",
    "Quiz: Kafka, true",
    "Module 3 Quiz, true",
    "Chapter 2: Quiz, true",
    "Quiz (5 questions), true",
    "Knowledge Check, true",
    "Test Your Knowledge!, true",
    "Self-check, true",
    "Quiz App project, false",
    "Building a Quiz, false",
    "Quiz Format, false",
    "How the quiz is scored, false",
    "Self-Assessment Checklist, false",
  })
  void titles(String heading, boolean quiz) {
    assertThat(QuizWords.titlesQuiz(QuizWords.title(heading))).isEqualTo(quiz);
  }

  @Test
  @DisplayName("takes hostile text in its stride")
  void hostile() {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> readLines(HOSTILE));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("takes hostile tags, templates and courses in its stride")
  @ValueSource(
      strings = {
        "[[",
        "[(X)] a\n",
        "[[X] [",
        "[[a|",
        "[[?]]\n***\n",
        "<quiz>\n- [x]",
        "<Quiz a={",
        "<Quiz a={[{",
        "<Quiz a={<B c=",
        "<Quiz a={`",
        "<Quiz>",
        "</Quiz>",
        "<Quiz questions={q} ",
        "{{< quiz a=\"",
        "{{< quiz >}}- [x]\n",
        "<details><summary>",
        "<details></details",
        "{{#quiz a.toml",
        "`` ` ",
        "<!--",
        "<!-- A -->",
        "[//]: # (A)\n",
        "{/*",
      })
  void hostileMarkup(String part) {
    String text = "## Quiz\n\n" + part.repeat(40_000);
    SourceFile file = SourceFile.of("lesson.mdx", text);
    Span body = new Span(0, text.length());
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> QuizReader.read(file, QuizOptions.DEFAULT, Optional.empty(), body, List.of()));
  }

  /** Reads lines as paragraphs of their own, past the Markdown parser. */
  private static Quiz readLines(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start, start + line.length());
      blocks.add(new Block.Paragraph(span, List.of(new Block.TextLine(span, line, line))));
      start += line.length() + 1;
    }
    SourceFile file = SourceFile.of("lesson.md", String.join("\n", lines));
    return QuizReader.read(file, QuizOptions.DEFAULT, Optional.empty(), new Span(0, start), blocks);
  }

  private static String resource(String name) {
    try (InputStream in = QuizReaderTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
