package io.github.lessonlint.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The prerequisite graph")
class PrerequisiteGraphTest {

  /** A lesson of its own topic whose slug is its number, with the slugs that it requires. */
  private static Lesson lesson(int number, int... required) {
    String path = String.format("t%07d/lesson.md", number);
    Document document = DocumentParser.unread(SourceFile.of(path, ""));
    return new Lesson(
        document,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of("s" + number),
        Optional.empty(),
        Optional.empty(),
        "t" + number,
        IntStream.of(required)
            .mapToObj(r -> new Value.Scalar(Span.at(0), Value.Type.STRING, "s" + r, true))
            .toList(),
        LessonKeys.DEFAULT);
  }

  private static PrerequisiteGraph graph(int[]... required) {
    return PrerequisiteGraph.of(
        IntStream.range(0, required.length).mapToObj(i -> lesson(i, required[i])).toList());
  }

  private static List<String> names(List<Lesson> lessons) {
    return lessons.stream().map(Lesson::name).toList();
  }

  @Test
  @DisplayName("finds each group of a cycle once, and a shortest cycle in it")
  void cycles() {
    PrerequisiteGraph graph =
        graph(
            new int[] {1},
            new int[] {2, 4},
            new int[] {3},
            new int[] {0},
            new int[] {1},
            new int[] {0, 6},
            new int[] {5},
            new int[] {7});
    List<List<Lesson>> groups = graph.cyclicGroups();
    assertThat(groups)
        .extracting(PrerequisiteGraphTest::names)
        .containsExactly(List.of("s0", "s1", "s2", "s3", "s4"), List.of("s5", "s6"));
    assertThat(names(graph.shortestCycle(groups.get(0)))).containsExactly("s1", "s4");
    assertThat(names(graph.shortestCycle(groups.get(1)))).containsExactly("s5", "s6");
  }

  @Test
  @DisplayName("agrees with the definition of a cycle on random graphs")
  void randomGraphs() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int n = 2 + random.nextInt(8);
      int[][] required = new int[n][];
      for (int i = 0; i < n; i++) {
        required[i] =
            IntStream.range(0, n).filter(x -> random.nextInt(4) == 0).distinct().toArray();
      }
      PrerequisiteGraph graph = graph(required);
      boolean[][] reach = closure(required);
      TreeSet<String> expected = new TreeSet<>();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (i != j && reach[i][j] && reach[j][i]) {
            expected.add("s" + i);
          }
        }
      }
      TreeSet<String> found = new TreeSet<>();
      for (List<Lesson> group : graph.cyclicGroups()) {
        found.addAll(names(group));
        List<Lesson> cycle = new ArrayList<>(graph.shortestCycle(group));
        cycle.add(cycle.get(0));
        for (int i = 0; i + 1 < cycle.size(); i++) {
          assertThat(graph.required(cycle.get(i))).contains(cycle.get(i + 1));
        }
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  private static boolean[][] closure(int[][] required) {
    int n = required.length;
    boolean[][] reach = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j : required[i]) {
        reach[i][j] = true;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          reach[i][j] |= reach[i][k] && reach[k][j];
        }
      }
    }
    return reach;
  }

  @Test
  @DisplayName("knows what is required through others, and what nobody can get to")
  void redundantAndUnreachable() {
    PrerequisiteGraph graph =
        graph(new int[] {}, new int[] {0}, new int[] {1, 0}, new int[] {4}, new int[] {3});
    List<Lesson> lessons = IntStream.range(0, 5).mapToObj(PrerequisiteGraphTest::lesson).toList();
    assertThat(graph.redundant(lessons.get(2))).isEqualTo(Map.of(lessons.get(0), lessons.get(1)));
    assertThat(graph.redundant(lessons.get(1))).isEmpty();
    assertThat(names(graph.unreachable())).containsExactly("s3", "s4");
  }

  @Test
  @DisplayName("takes a chain and a circle of 100,000 lessons without effort")
  void large() {
    int n = 100_000;
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          int[][] chain = new int[n][];
          int[][] circle = new int[n][];
          for (int i = 0; i < n; i++) {
            chain[i] = i == 0 ? new int[0] : new int[] {i - 1};
            circle[i] = new int[] {(i + 1) % n};
          }
          assertThat(graph(chain).cyclicGroups()).isEmpty();
          assertThat(graph(chain).unreachable()).isEmpty();
          PrerequisiteGraph round = graph(circle);
          assertThat(round.shortestCycle(round.cyclicGroups().get(0))).hasSize(n);
        });
  }
}
