package io.github.lessonlint.config;

import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with a configuration file, so that all of it is told at once. */
final class Faults {
  private final SourceFile source;
  private final List<Fault> faults = new ArrayList<>();

  Faults(SourceFile source) {
    this.source = source;
  }

  private record Fault(Span span, String message) {}

  void add(Span span, String message) {
    faults.add(new Fault(span, message));
  }

  boolean any() {
    return !faults.isEmpty();
  }

  void throwIfAny() throws ConfigException {
    if (any()) {
      throw new ConfigException(
          faults.stream()
              .sorted(Comparator.comparing(Fault::span))
              .map(
                  f -> source.path() + ":" + source.position(f.span().start()) + ": " + f.message())
              .distinct()
              .collect(Collectors.joining("\n")));
    }
  }

  /** A path as messages show it: relative to the working folder if it is in it. */
  static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }
}
