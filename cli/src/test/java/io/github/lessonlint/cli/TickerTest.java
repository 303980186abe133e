package io.github.lessonlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress line")
class TickerTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  @DisplayName("does not show in short runs")
  void shortRun() {
    try (Ticker ticker = start()) {
      ticker.begin("reading 3 files");
    }
    assertThat(bytes.size()).isZero();
  }

  @Test
  @DisplayName("shows what a long run is at, and goes away")
  void longRun() throws InterruptedException {
    try (Ticker ticker = start()) {
      ticker.begin("reading 3 files");
      Thread.sleep(1300);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("reading 3 files … 1 s")
        .endsWith("\r\u001B[K");
  }

  private Ticker start() {
    return Ticker.start(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }
}
