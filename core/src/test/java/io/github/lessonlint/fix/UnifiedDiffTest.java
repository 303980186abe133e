package io.github.lessonlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unified diff")
class UnifiedDiffTest {

  @Test
  @DisplayName("shows changes with three lines around them, and those that are near together")
  void hunks() {
    String before = IntStream.range(0, 30).mapToObj(i -> i + "\n").collect(Collectors.joining());
    String after =
        before.replace("\n4\n", "\nx\n").replace("\n11\n", "\n").replace("\n25\n", "\n25\ny\n");

    assertThat(diff("a.md", before, after))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -2,14 +2,13 @@
             1
             2
             3
            -4
            +x
             5
             6
             7
             8
             9
             10
            -11
             12
             13
             14
            @@ -24,6 +23,7 @@
             23
             24
             25
            +y
             26
             27
             28
            """);
  }

  @Test
  @DisplayName("says where a file does not end with a line end, and keeps carriage returns")
  void lineEnds() {
    assertThat(diff("a.md", "a\r\nb", "a\nb\n"))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -1,2 +1,2 @@
            -a\r
            -b
            \\ No newline at end of file
            +a
            +b
            """);
  }

  @Test
  @DisplayName("counts what is empty from the line before it")
  void empty() {
    assertThat(diff("a.md", "", "a\n")).contains("@@ -0,0 +1 @@\n+a\n");
    assertThat(diff("a.md", "a\n", "")).contains("@@ -1 +0,0 @@\n-a\n");
    assertThat(diff("a.md", "a\n", "a\n")).isEmpty();
  }

  @Test
  @DisplayName("names files so that patch and git find them")
  void names() {
    assertThat(diff("a b/ü.md", "a", "b")).startsWith("--- a/a b/ü.md\t\n+++ b/a b/ü.md\t\n");
    assertThat(diff("a\"\t\\.md", "a", "b")).startsWith("--- \"a/a\\\"\\011\\\\.md\"\n");
  }

  @Test
  @DisplayName("leads from one text to the other, whatever they are")
  void applies() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<String> patched = new ArrayList<>(before);
      List<LineDiff.Change> changes = new ArrayList<>(LineDiff.between(before, after));
      Collections.reverse(changes);
      for (LineDiff.Change change : changes) {
        List<String> part = patched.subList(change.start(), change.end());
        part.clear();
        part.addAll(after.subList(change.newStart(), change.newEnd()));
      }
      assertThat(patched).isEqualTo(after);
    }
  }

  @Test
  @DisplayName("of texts that have little in common is not sought for long")
  void bounded() {
    String[] before = new String[9000];
    String[] after = new String[9000];
    Arrays.setAll(before, i -> "a" + i);
    Arrays.setAll(after, i -> "b" + i);
    before[5] = after[5];

    assertThat(LineDiff.between(List.of(before), List.of(after)))
        .containsExactly(new LineDiff.Change(0, 9000, 0, 9000));
  }

  private static List<String> lines(Random random) {
    return random.ints(random.nextInt(9), 0, 3).mapToObj(i -> "abc".substring(i, i + 1)).toList();
  }

  private static String diff(String name, String before, String after) {
    return UnifiedDiff.of(name, new ChangedFile(name, Path.of(name), bytes(before), bytes(after)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
