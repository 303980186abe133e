package io.github.lessonlint.parse;

import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in an author's words what tomlj says in a parser's. */
final class TomlFaults {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("[ \\t]*([A-Za-z0-9_.-]++[ \\t]*+=[ \\t]*+)(\\S.*)");
  private static final String CURLY_QUOTES = "“”„‘’‚«»";

  private final SourceFile source;
  private final Span content;

  TomlFaults(SourceFile source, Span content) {
    this.source = source;
    this.content = content;
  }

  /**
   * Explains a fault.
   *
   * @param at the offset in the file at which the parser could not go on
   * @param message what the parser says
   */
  Problem explain(int at, String message) {
    if (message.startsWith("Invalid escape")) {
      return problem(
          new Span(at, Math.min(at + 2, content.end())),
          "a backslash has a meaning in double quotes; write '\\\\' for a backslash, or use single"
              + " quotes");
    }
    if (message.startsWith("Invalid")) {
      return problem(character(at), message.replaceFirst("Invalid", "this is an invalid"));
    }
    int start = message.indexOf("expected ", "Unexpected".length());
    String expected = start < 0 ? "" : message.substring(start + "expected ".length());
    if (expected.contains("a boolean")) {
      return value(at);
    }
    if (expected.contains("or a character")) {
      return unclosedQuote(at);
    }
    if (expected.endsWith("=")) {
      return noEqualsSign(at);
    }
    if (expected.startsWith("a newline")) {
      return problem(
          rest(at), "there is text after the end of the value; put the whole value in quotes");
    }
    if (expected.startsWith("], a comma")) {
      return problem(character(at), "a comma or ']' is missing before this");
    }
    if (expected.equals("]") || expected.equals("}")) {
      return problem(character(at), "'" + expected + "' is missing here");
    }
    if (expected.contains("a table key")) {
      return problem(character(at), "a key cannot start with this; put it in quotes");
    }
    return problem(
        character(at),
        "TOML cannot be read from here on; check quotes, brackets and commas up to this place");
  }

  private Problem value(int at) {
    String rest = source.text(rest(at)).strip();
    if (rest.isEmpty()) {
      return problem(character(at), "a value is missing here; write '\"\"' for an empty one");
    }
    if (CURLY_QUOTES.indexOf(rest.charAt(0)) >= 0) {
      return problem(
          character(at), "quotes must be straight: write '\"' instead of '" + rest.charAt(0) + "'");
    }
    String lower = rest.toLowerCase(Locale.ROOT);
    if (lower.equals("true") || lower.equals("false")) {
      return problem(rest(at), "write '" + lower + "' in lower case");
    }
    Problem problem = problem(rest(at), "TOML needs quotes around text; put this in quotes");
    Matcher line = ASSIGNMENT.matcher(source.text(line(at)));
    boolean simple =
        line.matches()
            && line(at).start() + line.start(2) == at
            && rest.indexOf('"') < 0
            && rest.indexOf('\\') < 0
            && rest.indexOf('#') < 0;
    return simple
        ? new Problem(
            problem.span(),
            problem.message(),
            Optional.of("write " + line.group(1) + "\"" + rest + "\""))
        : problem;
  }

  /** The parser stops at the end of the line, or of all where a quote may span lines. */
  private Problem unclosedQuote(int at) {
    Matcher line = ASSIGNMENT.matcher(source.text(line(at)));
    Span span =
        line.matches() ? new Span(line(at).start() + line.start(2), line(at).end()) : character(at);
    return problem(span, "a quote that is opened before here is never closed");
  }

  private Problem noEqualsSign(int at) {
    Span line = line(at);
    String rest = source.text(rest(at)).strip();
    if (rest.startsWith(":")) {
      return problem(character(at), "write '=' after a key; ':' is for YAML, between '---' lines");
    }
    return rest.indexOf('=') > 0
        ? problem(line, "a key cannot have blanks in it; put the key in quotes")
        : problem(line, "this line has no '='; write it as 'key = value' or put a '#' before it");
  }

  private Span line(int offset) {
    return source.lineSpan(source.lines().line(offset));
  }

  private Span rest(int offset) {
    return new Span(offset, Math.max(offset, line(offset).end()));
  }

  private Span character(int offset) {
    boolean inside = offset < content.end() && offset < line(offset).end();
    int units = inside ? Character.charCount(source.text().codePointAt(offset)) : 0;
    return new Span(offset, offset + units);
  }

  private static Problem problem(Span span, String message) {
    return new Problem(span, message, Optional.empty());
  }
}
