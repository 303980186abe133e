package io.github.lessonlint.parallel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Runs one function over many items in parallel, such that no item can stop the run: the processor
 * time of each is limited, threads have a big stack, and an item that throws or hangs gets a
 * substitute result while the others go on. Results come in the order of the items, whatever the
 * threads do.
 */
public final class Workers {
  /** How much processor time one item may take. Real lessons take milliseconds. */
  public static final Duration DEADLINE = Duration.ofSeconds(10);

  /** Parsers recurse with the nesting of the text; pages of the stack are used only when needed. */
  private static final long STACK_BYTES = 256L << 20;

  private final int threads;
  private final Duration deadline;

  /** Creates workers for all processors, with the usual deadline. */
  public Workers() {
    this(Runtime.getRuntime().availableProcessors(), DEADLINE);
  }

  /** Creates workers with a number of threads and a deadline an item. */
  public Workers(int threads, Duration deadline) {
    this.threads = threads;
    this.deadline = deadline;
  }

  /** Why an item has no result. */
  public enum Failure {
    /** It took longer than the deadline. */
    TIMEOUT("it takes longer than " + DEADLINE.toSeconds() + " seconds to read"),
    /** It was nested too deeply for the stack. */
    STACK("it is nested too deeply"),
    /** It needed more memory than there is. */
    MEMORY("it needs more memory than there is"),
    /** It threw an exception. */
    CRASH("its parser crashed");

    private final String reason;

    Failure(String reason) {
      this.reason = reason;
    }

    /** Returns why there is no result, as half a sentence about the item. */
    public String reason() {
      return reason;
    }

    private static Failure of(Throwable thrown) {
      if (thrown instanceof StackOverflowError) {
        return STACK;
      }
      return thrown instanceof OutOfMemoryError ? MEMORY : CRASH;
    }
  }

  /**
   * Applies {@code work} to each item.
   *
   * @param substitute gives the result of an item whose work failed; called on the calling thread
   *     after all work is done
   */
  public <T, R> List<R> map(
      List<T> items, Function<T, R> work, BiFunction<T, Failure, R> substitute) {
    if (items.isEmpty()) {
      return List.of();
    }
    Run<T, R> run = new Run<>(items, work, substitute);
    return run.await();
  }

  private final class Run<T, R> {
    private final List<T> items;
    private final Function<T, R> work;
    private final BiFunction<T, Failure, R> substitute;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<R> results;
    private final AtomicReferenceArray<Failure> failures;
    private final List<Worker> workers = new ArrayList<>();

    Run(List<T> items, Function<T, R> work, BiFunction<T, Failure, R> substitute) {
      this.items = items;
      this.work = work;
      this.substitute = substitute;
      this.results = new AtomicReferenceArray<>(items.size());
      this.failures = new AtomicReferenceArray<>(items.size());
    }

    List<R> await() {
      for (int i = 0; i < Math.min(threads, items.size()); i++) {
        workers.add(start());
      }
      for (int i = 0; i < workers.size(); i++) {
        awaitWorker(i);
      }
      return collect();
    }

    /** Waits for a worker to end; one that hangs is left behind and another takes its place. */
    private void awaitWorker(int slot) {
      boolean interrupted = false;
      while (true) {
        Worker worker = workers.get(slot);
        try {
          worker.thread.join(worker.remainingMillis());
        } catch (InterruptedException e) {
          interrupted = true;
        }
        if (!worker.thread.isAlive()) {
          break;
        }
        if (worker.abandonIfLate()) {
          workers.set(slot, start());
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private Worker start() {
      Worker worker = new Worker();
      worker.thread.start();
      return worker;
    }

    private List<R> collect() {
      List<R> all = new ArrayList<>(items.size());
      for (int i = 0; i < items.size(); i++) {
        Failure failure = failures.get(i);
        all.add(failure == null ? results.get(i) : substitute.apply(items.get(i), failure));
      }
      return all;
    }

    private final class Worker implements Runnable {
      private static final int NONE = -1;

      final Thread thread;
      private int current = NONE;
      private Budget budget;
      private boolean abandoned;

      Worker() {
        thread = new Thread(null, this, "lessonlint-worker", STACK_BYTES);
        thread.setDaemon(true);
        budget = new Budget(deadline, thread);
      }

      @Override
      public void run() {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
          begin(i);
          attempt(i);
          if (!end()) {
            return;
          }
        }
      }

      private void attempt(int item) {
        try {
          set(item, work.apply(items.get(item)));
        } catch (Throwable e) {
          // Whatever it was, the other items must still be done.
          fail(item, Failure.of(e));
        }
      }

      private synchronized void begin(int item) {
        current = item;
        budget = new Budget(deadline, thread);
      }

      /** Returns whether the worker may go on: it was not given up meanwhile. */
      private synchronized boolean end() {
        current = NONE;
        return !abandoned;
      }

      private synchronized void set(int item, R result) {
        if (!abandoned) {
          results.set(item, result);
        }
      }

      private synchronized void fail(int item, Failure failure) {
        if (!abandoned) {
          failures.set(item, failure);
        }
      }

      synchronized long remainingMillis() {
        return current == NONE ? 10 : budget.remainingMillis();
      }

      synchronized boolean abandonIfLate() {
        boolean late = current != NONE && budget.isSpent();
        if (late) {
          abandoned = true;
          failures.set(current, Failure.TIMEOUT);
        }
        return late;
      }
    }
  }
}
