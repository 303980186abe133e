package io.github.lessonlint.config;

import io.github.lessonlint.config.ConfigReader.Neighbours;
import io.github.lessonlint.source.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The configurations that come with Lessonlint: files like any other, under {@code presets}. */
final class Presets {
  private static final List<String> NAMES = List.of("recommended", "strict", "knowledge-base");

  /** What a preset may name: what comes with it. */
  static final Neighbours NEIGHBOURS =
      new Neighbours() {
        @Override
        public byte[] read(String path) throws IOException {
          return content(path);
        }

        @Override
        public Path path(String path) throws IOException {
          throw new IOException("cannot be a part of a preset");
        }
      };

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
    try {
      return SourceFile.decode(file, content(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(String file) throws IOException {
    try (InputStream in = Presets.class.getResourceAsStream("presets/" + file)) {
      if (in == null) {
        throw new FileNotFoundException("does not come with the presets");
      }
      return in.readAllBytes();
    }
  }
}
