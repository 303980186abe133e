package io.github.lessonlint.code.toml;

import io.github.lessonlint.code.ParserVersions;
import io.github.lessonlint.code.SnippetEngine;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.parse.TomlSyntax;
import io.github.lessonlint.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads TOML 1.1. Keys that are there twice are fine, since lessons show several ways to write the
 * same, and so are dots for what is left out.
 */
public final class TomlEngine implements SnippetEngine {
  /** A time without seconds, which is new in TOML 1.1 and has no older form of the same length. */
  private static final Pattern SHORT_TIME = Pattern.compile("\\d{2}:\\d{2}(?!:?\\d)");

  @Override
  public Set<String> languages() {
    return Set.of("toml");
  }

  @Override
  public String parser() {
    return ParserVersions.of("tomlj");
  }

  @Override
  public Answer check(String language, String snippet) {
    SourceFile source = SourceFile.of("", OlderToml.of(snippet));
    Optional<Problem> problem = TomlSyntax.firstFault(source);
    if (problem.isEmpty()) {
      return Answer.OK;
    }
    int start = problem.get().span().start();
    String line = source.text(source.lineSpan(source.lines().line(start)));
    if (SHORT_TIME.matcher(line).find()) {
      return Answer.unsupported("it may use syntax that the parser does not know yet");
    }
    return Answer.rejected(new Fault(start, problem.get().span().end(), problem.get().message()));
  }
}
