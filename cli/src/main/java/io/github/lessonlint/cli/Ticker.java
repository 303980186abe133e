package io.github.lessonlint.cli;

import io.github.lessonlint.engine.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Shows on a terminal what a long run is at. Silent for runs shorter than a second. */
final class Ticker implements Progress, AutoCloseable {
  private static final long FIRST_MILLIS = 1000;
  private static final long EVERY_MILLIS = 200;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream terminal;
  private final long startNanos = System.nanoTime();
  private final Thread thread = new Thread(this::tick, "lessonlint-ticker");
  private volatile String step = "starting";

  private Ticker(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Starts one on a terminal. */
  static Ticker start(PrintStream terminal) {
    Ticker ticker = new Ticker(terminal);
    ticker.thread.setDaemon(true);
    ticker.thread.start();
    return ticker;
  }

  @Override
  public void begin(String nextStep) {
    step = nextStep;
  }

  private void tick() {
    boolean shown = false;
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        shown = true;
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
        terminal.printf(Locale.ROOT, "%s%s … %d s", CLEAR_LINE, step, elapsed.toSeconds());
        terminal.flush();
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      if (shown) {
        terminal.print(CLEAR_LINE);
        terminal.flush();
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
