package io.github.lessonlint.parallel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Processor time that a thread may take for something. The time on the wall would make the verdict
 * on a text depend on what else the machine does. Only a thread that gets nowhere, since it waits
 * for something, is held to that, and with patience. Not for several threads at once.
 */
public final class Budget {
  /** How many times as long a thread may wait as it may work. */
  private static final int PATIENCE = 6;

  /** Up to this part of the limit nobody looks at the processor's clock, which is slow to get. */
  private static final int FIRST_LOOK = 10;

  private static final long NOT_LOOKED = -1;

  private final long limitNanos;
  private final Thread thread;
  private final long startNanos = System.nanoTime();

  /** What the processor's clock said at the first look, and how long that was after the start. */
  private long processorNanos = NOT_LOOKED;

  private long beforeNanos;

  /** Creates a budget for what the current thread is about to do. */
  public Budget(Duration limit) {
    this(limit, Thread.currentThread());
  }

  /** Creates a budget for what a thread is about to do. */
  Budget(Duration limit, Thread thread) {
    this.limitNanos = limit.toNanos();
    this.thread = thread;
  }

  /** Returns whether nothing is left of it. */
  public boolean isSpent() {
    long passed = System.nanoTime() - startNanos;
    return passed >= limitNanos / FIRST_LOOK
        && (passed >= PATIENCE * limitNanos || spentNanos(passed) >= limitNanos);
  }

  /** Returns after how many milliseconds it is worth the while to ask again. */
  long remainingMillis() {
    long passed = System.nanoTime() - startNanos;
    long left =
        passed < limitNanos / FIRST_LOOK
            ? limitNanos / FIRST_LOOK - passed
            : limitNanos - spentNanos(passed);
    return Math.max(1, left / 1_000_000);
  }

  private long spentNanos(long passed) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long now = clock.isThreadCpuTimeSupported() ? clock.getThreadCpuTime(thread.getId()) : -1;
    if (now < 0) {
      return passed;
    }
    if (processorNanos == NOT_LOOKED) {
      processorNanos = now;
      beforeNanos = passed;
    }
    return beforeNanos + now - processorNanos;
  }
}
