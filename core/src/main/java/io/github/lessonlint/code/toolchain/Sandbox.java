package io.github.lessonlint.code.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Where processes run: in an empty folder, with next to no environment, and not for longer than
 * they may. None outlives it.
 */
final class Sandbox implements AutoCloseable {
  /** What programs need to start at all; HOME and the like only for wrappers that look for them. */
  private static final List<String> KEPT =
      List.of("HOME", "TMPDIR", "SystemRoot", "TEMP", "TMP", "USERPROFILE");

  private static final long MILLIS_TO_DIE = 2_000;

  private final String path;
  private final Set<Process> processes = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "lessonlint-toolchain");
            thread.setDaemon(true);
            return thread;
          });
  private Optional<Path> folder = Optional.empty();
  private boolean closed;

  /**
   * Creates a sandbox.
   *
   * @param path the value of PATH for the processes
   */
  Sandbox(String path) {
    this.path = path;
  }

  /** Starts a process. */
  synchronized Process start(ProcessBuilder builder) throws IOException {
    if (closed) {
      throw new IOException("the run is over");
    }
    if (folder.isEmpty()) {
      folder = Optional.of(Files.createTempDirectory("lessonlint"));
    }
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT);
    environment.put("PATH", path);
    environment.put("LC_ALL", "C");
    Process process = builder.directory(folder.get().toFile()).start();
    processes.add(process);
    return process;
  }

  /**
   * Does something with a process, and kills it with all that it started if that fails or takes too
   * long.
   */
  <T> T await(Process process, Duration deadline, Callable<T> work) throws ToolFailure {
    Future<T> future = threads.submit(work);
    try {
      return future.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      kill(process);
      throw new ToolFailure("took longer than " + deadline.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      kill(process);
      throw new ToolFailure("ended without an answer");
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      throw new ToolFailure("was interrupted");
    }
  }

  /** Ends a process and all that it started. */
  void kill(Process process) {
    // Once it is dead, nobody knows any longer what it had started.
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    process.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
    processes.remove(process);
  }

  /** Forgets a process that has ended. */
  void ended(Process process) {
    processes.remove(process);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    List<Process> left = List.copyOf(processes);
    left.forEach(this::kill);
    left.forEach(Sandbox::awaitEnd);
    threads.shutdownNow();
    folder.ifPresent(Sandbox::delete);
  }

  private static void awaitEnd(Process process) {
    try {
      process.waitFor(MILLIS_TO_DIE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Deletes the folder with the files that a program may have left in it. */
  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It lies where the system itself cleans up.
      folder.toFile().deleteOnExit();
    }
  }
}
