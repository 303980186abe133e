package io.github.lessonlint.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the user says with {@code -Dlessonlint.name=value}. Maven itself would let a value in the
 * {@code pom.xml} win.
 */
record UserProperties(Properties properties) {
  private static final String PREFIX = "lessonlint.";

  /** Returns the user's value, else the configured one. */
  Optional<String> text(String name, @Nullable String configured) {
    return given(name).or(() -> Optional.ofNullable(configured)).filter(t -> !t.isBlank());
  }

  /** Returns whether the value is {@code true}; a bare {@code -Dlessonlint.name} is. */
  boolean flag(String name, @Nullable String configured) {
    return given(name)
        .or(() -> Optional.ofNullable(configured))
        .filter(t -> t.isEmpty() || t.trim().equalsIgnoreCase("true"))
        .isPresent();
  }

  /** Returns the user's values, which commas separate, else the configured ones. */
  List<String> list(String name, @Nullable List<String> configured) {
    return given(name)
        .map(t -> List.of(t.split(",")))
        .or(() -> Optional.ofNullable(configured))
        .orElse(List.of())
        .stream()
        .map(String::trim)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(properties.getProperty(PREFIX + name));
  }
}
