package io.github.lessonlint.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Workers")
class WorkersTest {
  private final Workers workers = new Workers(2, Workers.DEADLINE);

  @Test
  @DisplayName("give results in the order of the items")
  void order() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();

    assertThat(workers.map(items, i -> -i, (i, failure) -> i))
        .isEqualTo(items.stream().map(i -> -i).toList());
  }

  @Test
  @DisplayName("replace the result of an item that throws or overflows, and do all others")
  void failures() {
    List<String> items = List.of("throw", "a", "overflow", "b", "memory", "c");

    assertThat(workers.map(items, WorkersTest::work, (item, failure) -> failure.name()))
        .containsExactly("CRASH", "a", "STACK", "b", "MEMORY", "c");
  }

  @Test
  @DisplayName("leave an item that hangs behind, and do all others")
  void hang() {
    Workers impatient = new Workers(2, Duration.ofMillis(100));
    List<String> items = List.of("hang", "a", "hang", "b");

    assertThat(impatient.map(items, WorkersTest::work, (item, failure) -> failure.name()))
        .containsExactly("TIMEOUT", "a", "TIMEOUT", "b");
  }

  @Test
  @DisplayName("leave an item behind that works without end, long before one that only waits")
  void endless() {
    Workers impatient = new Workers(2, Duration.ofMillis(300));
    AtomicBoolean over = new AtomicBoolean();

    List<String> results =
        impatient.map(
            List.of("wait", "work"),
            item -> {
              while (item.equals("work") && !over.get()) {
                Thread.onSpinWait();
              }
              LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
              return item;
            },
            (item, failure) -> failure.name());
    over.set(true);

    assertThat(results).containsExactly("wait", "TIMEOUT");
  }

  private static String work(String item) {
    switch (item) {
      case "hang" -> awaitForever();
      case "throw" -> throw new IllegalStateException(item);
      case "overflow" -> overflow(0);
      case "memory" -> throw new OutOfMemoryError(item);
      default -> {}
    }
    return item;
  }

  private static void awaitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }
}
