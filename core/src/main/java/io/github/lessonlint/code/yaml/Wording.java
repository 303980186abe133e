package io.github.lessonlint.code.yaml;

import io.github.lessonlint.code.CodeEngine.Fault;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser says. */
final class Wording {

  /** What the parser's problem or context starts with, and what to say instead. */
  private record Phrase(String starts, String plain) {}

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(
              "mapping values are not allowed here",
              "a second ': ' on one line; quote the value, or start a new line"),
          new Phrase("found character '\\t", "YAML is indented with spaces, never with tabs"),
          new Phrase("found character '@", "a value cannot start with '@'; quote it"),
          new Phrase("found character '`", "a value cannot start with '`'; quote it"),
          new Phrase("found character '%", "a value cannot start with '%'; quote it"),
          new Phrase("found unexpected end of stream", "this quote is never closed"),
          new Phrase(
              "found unknown escape character",
              "this is no escape sequence; use single quotes for backslashes"),
          new Phrase("could not find expected ':'", "this line has no ': ' after its key"),
          new Phrase("expected ',' or ']'", "'[' is not closed, or a comma is missing"),
          new Phrase("expected ',' or '}'", "'{' is not closed, or a comma is missing"),
          new Phrase(
              "expected <block end>", "this line is indented unlike the lines it belongs to"),
          new Phrase(
              "expected alphabetic or numeric character",
              "'*' or '&' needs a name after it; quote the value"),
          new Phrase("expected the node content", "a value is expected here"),
          new Phrase("while scanning a block scalar", "the text after '|' or '>' is not indented"),
          new Phrase("found undefined tag handle", "this tag's handle is not declared"),
          new Phrase("expected '<document start>'", "the lines before this one end the document"));

  private Wording() {}

  static Fault of(MarkedYAMLException e, String text, int offset) {
    int at = Math.min(offset, text.stripTrailing().length());
    String problem = String.valueOf(e.getProblem());
    String plain =
        PHRASES.stream()
            .filter(p -> problem.startsWith(p.starts))
            .map(Phrase::plain)
            .findFirst()
            .orElseGet(() -> problem.lines().findFirst().orElse("it does not parse"));
    return new Fault(at, Math.min(at + 1, text.length()), plain);
  }
}
