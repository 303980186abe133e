package io.github.lessonlint.parse;

import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what can be read of front matter with a syntax fault: each top-level key alone. Without it
 * one misplaced quote would take a lesson's identity away, and every lesson that requires it would
 * be blamed.
 */
final class YamlRecovery {

  private YamlRecovery() {}

  /** Returns the keys that are sound; empty where none is. */
  static Optional<Value.Mapping> readable(SourceFile source, Span content) {
    List<Value.Entry> entries = new ArrayList<>();
    for (Span part : parts(source, content)) {
      StructuredText text = YamlReader.read(source, part);
      if (text.root().isPresent() && text.root().get() instanceof Value.Mapping mapping) {
        entries.addAll(mapping.entries());
      }
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Value.Mapping(content, entries));
  }

  /** Cuts the text before each line that starts something new. */
  private static List<Span> parts(SourceFile source, Span content) {
    List<Span> parts = new ArrayList<>();
    int start = content.start();
    int line = source.lines().line(start) + 1;
    for (; source.lines().start(line) < content.end(); line++) {
      int offset = source.lines().start(line);
      boolean continues = " \t-]}#\r\n".indexOf(source.text().charAt(offset)) >= 0;
      if (!continues) {
        parts.add(new Span(start, offset));
        start = offset;
      }
    }
    parts.add(new Span(start, content.end()));
    return parts;
  }
}
