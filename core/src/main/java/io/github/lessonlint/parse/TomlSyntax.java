package io.github.lessonlint.parse;

import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Optional;

/** Looks only at the syntax of TOML; the same key may be there twice. */
public final class TomlSyntax {

  private TomlSyntax() {}

  /** Returns the first syntax fault of a text that is TOML as a whole. */
  public static Optional<Problem> firstFault(SourceFile source) {
    return TomlReader.firstFault(source, new Span(0, source.text().length()));
  }
}
