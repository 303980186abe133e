package io.github.lessonlint.engine;

/** Hears how far a run is. Called from the thread that runs it. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = step -> {};

  /** Takes what the run does from now on, such as {@code reading 24 files}. */
  void begin(String step);
}
