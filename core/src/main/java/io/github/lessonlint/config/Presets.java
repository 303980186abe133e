package io.github.lessonlint.config;

import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The configurations that come with Lessonlint: files like any other, under {@code presets}. */
final class Presets {
  private static final List<String> NAMES = List.of("recommended", "strict");

  private Presets() {}

  /** Returns what {@code extends} may name. */
  static List<String> names() {
    return NAMES;
  }

  /** Returns the file of a preset. */
  static Optional<SourceFile> find(String name) {
    return NAMES.contains(name) ? Optional.of(read(name + ".yaml")) : Optional.empty();
  }

  private static SourceFile read(String file) {
    try (InputStream in = Presets.class.getResourceAsStream("presets/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the preset " + file + " is not on the class path");
      }
      return SourceFile.decode(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
