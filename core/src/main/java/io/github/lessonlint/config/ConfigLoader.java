package io.github.lessonlint.config;

import java.nio.file.Path;

/** Finds and reads {@code lessonlint.yaml}. */
public final class ConfigLoader {
  /** The name of the configuration file. */
  public static final String FILE_NAME = "lessonlint.yaml";

  private ConfigLoader() {}

  /** Returns the configuration for a folder. */
  public static Config load(Path folder) {
    return Config.DEFAULT;
  }
}
