package io.github.lessonlint.rule;

import io.github.lessonlint.source.Position;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Comparator;

/**
 * One finding.
 *
 * @param rule the id of the rule
 * @param severity how severe it is under the configuration of the run
 * @param source the file
 * @param span where in the file
 * @param message what is wrong
 */
public record Diagnostic(
    String rule, Severity severity, SourceFile source, Span span, Message message) {

  /** By path, place, rule and text: the order of every report. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.source().path())
          .thenComparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(d -> d.message().text());

  /** Returns where it starts. */
  public Position start() {
    return source.position(span.start());
  }

  /** Returns where it ends: the position after the last unit. */
  public Position end() {
    return source.position(span.end());
  }

  /** Returns {@code path:line:column}. */
  public String location() {
    return source.path() + ":" + start();
  }
}
