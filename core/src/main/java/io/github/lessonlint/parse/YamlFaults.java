package io.github.lessonlint.parse;

import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Puts SnakeYAML's complaints into words for authors. The parser says what it expected; an author
 * wants to know what was forgotten, which often is on an earlier line.
 */
final class YamlFaults {
  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("(\\s*+(?:- +)*+([^\\s:#'\"\\[{]++)[ \\t]*+:[ \\t]++)(\\S.*)");
  private static final Pattern KEY = Pattern.compile("\\s*+(?:- +)*+[\\w.-]++[ \\t]*+:(?:\\s.*)?");
  private static final Pattern NO_BLANK = Pattern.compile("\\s*+(?:- +)*+([\\w-]++:)\\S.*");
  private static final Pattern CONFLICT = Pattern.compile("<{7} .*|={7}|>{7} .*");

  private final SourceFile source;
  private final Span content;
  private final CodePointOffsets offsets;

  YamlFaults(SourceFile source, Span content, CodePointOffsets offsets) {
    this.source = source;
    this.content = content;
    this.offsets = offsets;
  }

  /** Explains a fault without a mark: a character that YAML forbids, or a limit. */
  Problem explain(YAMLException fault) {
    for (int i = content.start(); i < content.end(); ) {
      int c = source.text().codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        return problem(
            new Span(i, i + Character.charCount(c)),
            String.format("the invisible control character U+%04X is not allowed; remove it", c));
      }
      i += Character.charCount(c);
    }
    String message = String.valueOf(fault.getMessage());
    return problem(
        firstLine(),
        message.contains("aliases")
            ? "too many aliases; write the values out"
            : "lists and mappings are nested too deeply");
  }

  /** Explains a fault at a mark. */
  Problem explain(MarkedYAMLException fault) {
    int at = offset(fault.getProblemMark());
    int context = offset(fault.getContextMark());
    String what = String.valueOf(fault.getProblem());
    String doing = String.valueOf(fault.getContext());
    Optional<Span> conflict = conflictMarker();
    if (conflict.isPresent()) {
      return problem(
          conflict.get(), "a merge conflict was left here; settle it and remove the markers");
    }
    if (doing.contains("quoted scalar")) {
      return inQuotes(at, context, what);
    }
    if (doing.contains("flow sequence") || doing.contains("flow mapping")) {
      return inBrackets(at, context);
    }
    if (what.contains("mapping values are not allowed")) {
      return unexpectedColon(at);
    }
    if (what.contains("cannot start any token")) {
      return badStart(at);
    }
    if (doing.contains("simple key")) {
      return noColon(context);
    }
    if (doing.contains("an alias") || doing.contains("an anchor") || what.contains("alias")) {
      return badAlias(doing.isEmpty() || fault.getContextMark() == null ? at : context);
    }
    if (doing.contains("block scalar")) {
      return problem(
          character(context),
          quoted(context)
              + " at the start of a value announces text on the lines below; put the value in"
              + " quotes");
    }
    if (doing.contains("single document")) {
      return problem(lineFrom(at), "a second YAML document starts here; only one is allowed");
    }
    return atPlace(at, what);
  }

  /** The faults that the text at the place itself explains best. */
  private Problem atPlace(int at, String what) {
    if (what.contains("sequence entries are not allowed")) {
      return problem(
          character(at),
          "a list cannot start on the line of its key; start it on the next line, or put the value"
              + " in quotes");
    }
    if (what.contains("expected the node content") || what.contains("keys are not allowed")) {
      return problem(
          character(at), "a value cannot start with " + quoted(at) + "; put it in quotes");
    }
    if (what.contains("found '<scalar>'") || what.contains("'<alias>'")) {
      return afterValue(at);
    }
    if (what.contains("found ']'") || what.contains("found '}'") || what.contains("found ','")) {
      return problem(
          character(at), quoted(at) + " does not belong here; put the whole value in quotes");
    }
    if (what.contains("<block mapping start>")
        || what.contains("<block sequence start>")
        || what.contains("found '-'")) {
      Optional<Span> before = previousLine(line(at));
      if (before.isPresent() && !hasColon(before.get())) {
        return noColon(before.get().start());
      }
      return problem(
          lineFrom(at),
          "this line is not indented like the lines it belongs to; align it with them");
    }
    return problem(
        character(at),
        "YAML cannot be read from here on; check quotes, brackets and indentation up to this place");
  }

  private Problem inQuotes(int at, int opened, String what) {
    if (what.contains("escape")) {
      return problem(
          new Span(at - 1, Math.min(at + 1, content.end())),
          "'\\"
              + source.text().charAt(at)
              + "' means nothing in double quotes; write '\\\\' for a backslash, or use single"
              + " quotes");
    }
    return unclosedQuote(opened);
  }

  private Problem unclosedQuote(int opened) {
    return problem(
        lineFrom(opened),
        "the quote opened here is never closed; add "
            + (source.text().charAt(opened) == '"' ? "'\"'" : "\"'\"")
            + " at the end of the value");
  }

  private Problem inBrackets(int at, int opened) {
    char open = source.text().charAt(opened);
    char close = open == '[' ? ']' : '}';
    Span line = line(at);
    boolean closedLater =
        at < content.end()
            && source.text(new Span(at, line.end())).indexOf(close) >= 0
            && !KEY.matcher(source.text(line)).matches();
    if (closedLater || line(opened).equals(line)) {
      return problem(
          character(at), "a comma is missing before this, or the text around it needs quotes");
    }
    return problem(
        lineFrom(opened),
        "the '" + open + "' opened here is never closed; add '" + close + "' after the last item");
  }

  private Problem unexpectedColon(int at) {
    Span line = line(at);
    String text = source.text(line);
    Matcher nested = KEY_AND_VALUE.matcher(text);
    if (nested.matches() && line.start() + nested.end(1) <= at) {
      String value = nested.group(3).stripTrailing();
      Problem problem =
          problem(
              character(at),
              "the value of '"
                  + nested.group(2)
                  + "' holds a colon, which YAML takes for another key; put the value in quotes");
      boolean simple = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
      return simple
          ? new Problem(
              problem.span(),
              problem.message(),
              Optional.of("write " + nested.group(1).strip() + " \"" + value + "\""))
          : problem;
    }
    Optional<Span> before = previousLine(line);
    if (before.isPresent() && !hasColon(before.get())) {
      return noColon(before.get().start());
    }
    if (before.isPresent() && indent(text) > indent(source.text(before.get()))) {
      return problem(
          trimmed(line),
          "this line is indented deeper than the one before, which already has a value; align it"
              + " with the other keys");
    }
    return problem(character(at), "a colon does not belong here; put the value in quotes");
  }

  private boolean hasColon(Span line) {
    String text = source.text(line).strip();
    return text.startsWith("-") || KEY.matcher(text).matches();
  }

  private Problem noColon(int offset) {
    Span line = line(offset);
    Matcher noBlank = NO_BLANK.matcher(source.text(line));
    if (noBlank.matches()) {
      return problem(trimmed(line), "a blank is missing after '" + noBlank.group(1) + "'");
    }
    return problem(
        trimmed(line), "this line has no colon; write it as 'key: value' or put a '#' before it");
  }

  private Problem badStart(int at) {
    char c = source.text().charAt(at);
    if (c == '\t') {
      boolean indentation = source.text(new Span(line(at).start(), at)).isBlank();
      return problem(
          character(at),
          indentation
              ? "this line is indented with a tab; YAML allows only spaces"
              : "a tab is not allowed here; use spaces");
    }
    return problem(character(at), "a value cannot start with " + quoted(at) + "; put it in quotes");
  }

  private Problem badAlias(int at) {
    return problem(
        character(at),
        quoted(at) + " at the start of a value has a meaning in YAML; put the value in quotes");
  }

  /** Text follows a value that already ended. */
  private Problem afterValue(int at) {
    int end = at;
    while (end > content.start() && " \t".indexOf(source.text().charAt(end - 1)) >= 0) {
      end--;
    }
    char before = end > content.start() ? source.text().charAt(end - 1) : '\n';
    Optional<Span> open = quoteOpenedAbove(line(at));
    if ((before == '"' || before == '\'') && open.isPresent()) {
      return unclosedQuote(open.get().start());
    }
    if (before == '"' || before == '\'') {
      return problem(
          lineFrom(at),
          "there is text after the closing quote; "
              + (before == '"'
                  ? "write quotes inside the text as '\\\"'"
                  : "write a single quote inside the text twice"));
    }
    return problem(
        lineFrom(at), "there is text after the end of the value; put the whole value in quotes");
  }

  /** A quote on an earlier line that swallowed the lines up to the given one. */
  private Optional<Span> quoteOpenedAbove(Span faulty) {
    Optional<Span> line = previousLine(faulty);
    for (int i = 0; i < 20 && line.isPresent(); i++) {
      Matcher value = KEY_AND_VALUE.matcher(source.text(line.get()));
      if (value.matches()) {
        String text = value.group(3);
        char quote = text.charAt(0);
        boolean opens = quote == '"' || quote == '\'';
        if (opens && text.indexOf(quote, 1) < 0) {
          return Optional.of(new Span(line.get().start() + value.end(1), line.get().end()));
        }
      }
      line = previousLine(line.get());
    }
    return Optional.empty();
  }

  private Optional<Span> conflictMarker() {
    int line = source.lines().line(content.start());
    for (; source.lines().start(line) < content.end(); line++) {
      Span span = source.lineSpan(line);
      if (CONFLICT.matcher(source.text(span)).matches()) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** The last line before the given one that is neither blank nor a comment. */
  private Optional<Span> previousLine(Span line) {
    int number = source.lines().line(line.start()) - 1;
    for (; number >= 1 && source.lines().start(number) >= content.start(); number--) {
      String text = source.line(number).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return Optional.of(source.lineSpan(number));
      }
    }
    return Optional.empty();
  }

  private int offset(@Nullable Mark mark) {
    return mark == null ? content.start() : offsets.toFile(mark.getIndex());
  }

  private Span line(int offset) {
    return source.lineSpan(source.lines().line(offset));
  }

  private Span firstLine() {
    return trimmed(line(content.start()));
  }

  private Span lineFrom(int offset) {
    return new Span(offset, Math.max(offset, line(offset).end()));
  }

  private Span trimmed(Span line) {
    String text = source.text(line);
    return new Span(line.start() + indent(text), line.start() + text.stripTrailing().length());
  }

  private Span character(int offset) {
    boolean inside = offset < content.end();
    int units = inside ? Character.charCount(source.text().codePointAt(offset)) : 0;
    return new Span(offset, offset + units);
  }

  private String quoted(int offset) {
    String character = source.text(character(offset));
    return character.equals("'") ? "\"'\"" : "'" + character + "'";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Problem problem(Span span, String message) {
    return new Problem(span, message, Optional.empty());
  }
}
