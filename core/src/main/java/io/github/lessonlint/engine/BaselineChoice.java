package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which baseline a run honours.
 *
 * @param honoured whether any
 * @param file which; empty: the one that the configuration names or that lies beside it
 */
public record BaselineChoice(boolean honoured, Optional<Path> file) {
  /** The one that the configuration names or that lies beside it, if there is one. */
  public static final BaselineChoice CONFIGURED = new BaselineChoice(true, Optional.empty());

  /** None. */
  public static final BaselineChoice NONE = new BaselineChoice(false, Optional.empty());

  /** Returns the configuration of a run with the chosen baseline. */
  Config applyTo(Config config) {
    Optional<Path> chosen = file.map(f -> f.toAbsolutePath().normalize()).or(config::baseline);
    return config.withBaseline(honoured ? chosen : Optional.empty());
  }
}
