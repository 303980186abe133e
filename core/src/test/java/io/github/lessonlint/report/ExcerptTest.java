package io.github.lessonlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The line of source under a finding")
class ExcerptTest {

  /** In the input, [ and ] stand around the span. */
  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("a word", "See [x] here", "See x here", "    ^"),
        Arguments.of("several characters", "See [here]", "See here", "    ^^^^"),
        Arguments.of("a place", "ab[]cd", "abcd", "  ^"),
        Arguments.of("the end of the line", "ab[]\ncd", "ab", "  ^"),
        Arguments.of("an empty line", "[]\ncd", "", "^"),
        Arguments.of("only the line end", "ab[\r\n]cd", "ab", "  ^"),
        Arguments.of("several lines: the first", "a\nb [c\nd\ne] f", "b c", "  ^"),
        Arguments.of("a tab before", "\t[x]", "    x", "    ^"),
        Arguments.of("a tab in the middle", "ab\t[x]", "ab  x", "    ^"),
        Arguments.of("a tab inside", "[a\tb]", "a   b", "^^^^^"),
        Arguments.of("wide letters", "漢字 [漢字] x", "漢字 漢字 x", "     ^^^^"),
        Arguments.of("emoji", "🚀 [🚀]", "🚀 🚀", "   ^^"),
        Arguments.of("combining marks", "e\u0301 [e\u0301]", "e\u0301 e\u0301", "  ^"),
        Arguments.of("a mark without width", "e[\u0301]", "e\u0301", " ^"),
        Arguments.of("a colour code", "\u001B[31m[x]", "␛[31mx", "     ^"),
        Arguments.of("characters that reorder text", "\u202Eab[c]", "\uFFFDabc", "   ^"),
        Arguments.of("C1 controls and separators", "\u009B\u2028[x]", "\uFFFD\uFFFDx", "  ^"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  @DisplayName("points at")
  void points(String title, String marked, String text, String marks) {
    Excerpt excerpt = excerpt(marked);
    assertThat(excerpt.text()).isEqualTo(text);
    assertThat(excerpt.marks()).isEqualTo(marks);
  }

  @Test
  @DisplayName("is cut around a span far to the right")
  void cutsLeft() {
    Excerpt excerpt = excerpt("a".repeat(5000) + "[b]" + "c".repeat(5000));
    assertThat(excerpt.text()).startsWith("…aaa").endsWith("ccc…").hasSizeLessThan(110);
    assertThat(excerpt.text().charAt(excerpt.marks().indexOf('^'))).isEqualTo('b');
    assertThat(excerpt.marks()).endsWith("^").containsOnlyOnce("^");
  }

  @Test
  @DisplayName("is cut behind a span at the start, and keeps the start")
  void cutsRight() {
    Excerpt excerpt = excerpt("ab[c]" + "d".repeat(5000));
    assertThat(excerpt.text()).startsWith("abcd").endsWith("d…").hasSizeLessThan(110);
    assertThat(excerpt.marks()).isEqualTo("  ^");
  }

  @Test
  @DisplayName("shows the start of a span that is longer than a line can show")
  void longSpan() {
    Excerpt excerpt = excerpt("ab [" + "漢".repeat(5000) + "]");
    assertThat(excerpt.text()).startsWith("ab 漢").endsWith("漢…").hasSizeLessThan(110);
    assertThat(excerpt.marks()).startsWith("   ^^^").hasSizeLessThan(110);
  }

  @Test
  @DisplayName("stays short however many marks a letter carries")
  void zalgo() {
    Excerpt excerpt = excerpt("x" + "\u0301".repeat(50_000) + "[y]" + "\u0301".repeat(50_000));
    assertThat(excerpt.text()).hasSizeLessThan(900);
  }

  @Test
  @DisplayName("is that of the file's line")
  void lineNumber() {
    assertThat(excerpt("a\r\nb\rc\n[d]").line()).isEqualTo(4);
  }

  private static Excerpt excerpt(String marked) {
    int end = marked.lastIndexOf(']');
    int start = marked.lastIndexOf('[', end);
    String text = marked.substring(0, start) + marked.substring(start + 1, end);
    SourceFile source = SourceFile.of("a.md", text + marked.substring(end + 1));
    return Excerpt.of(source, new Span(start, end - 1));
  }
}
