package io.github.lessonlint.parse;

import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML into values with spans. */
final class TomlReader {
  /** The parser recurses with the nesting of brackets; no front matter needs more. */
  private static final int MAX_DEPTH = 50;

  /** What the parser says of a key that it has read before. */
  private static final Pattern TWICE = Pattern.compile("(?:previously|already) defined");

  private static final Pattern EARLIER =
      Pattern.compile("previously defined at line ([0-9]{1,9}), column ([0-9]{1,9})$");

  private final SourceFile source;
  private final Span content;
  private final List<Span> scalars = new ArrayList<>();

  /** Where keys are given again, by where they are given first. */
  private final Map<Integer, List<Integer>> repeated = new HashMap<>();

  private TomlReader(SourceFile source, Span content) {
    this.source = source;
    this.content = content;
  }

  /** Returns what a part of a file says. */
  static StructuredText read(SourceFile source, Span content) {
    return new TomlReader(source, content).read();
  }

  /**
   * Returns the first place of a part of a file that is no TOML. A key or a table that is there
   * twice is none: it can be read.
   */
  static Optional<Problem> firstFault(SourceFile source, Span content) {
    TomlReader reader = new TomlReader(source, content);
    return reader
        .tooDeep()
        .map(TomlReader::tooDeep)
        .or(
            () ->
                Toml.parse(source.text(content)).errors().stream()
                    .filter(e -> !TWICE.matcher(String.valueOf(e.getMessage())).find())
                    .findFirst()
                    .map(
                        e ->
                            new TomlFaults(source, content)
                                .explain(
                                    reader.offset(e.position()), String.valueOf(e.getMessage()))));
  }

  private StructuredText read() {
    Optional<Span> tooDeep = tooDeep();
    if (tooDeep.isPresent()) {
      return new StructuredText(
          Optional.empty(),
          List.of(tooDeep(tooDeep.get())),
          YamlComments.ownLines(source, content));
    }
    TomlParseResult result = Toml.parse(source.text(content));
    List<Problem> problems = problems(result);
    Value root = table(result, content);
    if (!problems.isEmpty()) {
      return new StructuredText(
          Optional.of(root), problems, YamlComments.ownLines(source, content));
    }
    scalars.sort(null);
    return new StructuredText(
        Optional.of(root), List.of(), YamlComments.find(source, content, scalars));
  }

  /** The first problem of each line: those after it are mostly of the parser's own making. */
  private List<Problem> problems(TomlParseResult result) {
    Set<Integer> lines = new HashSet<>();
    return result.errors().stream()
        .filter(e -> lines.add(e.position().line()))
        .flatMap(e -> problem(e).stream())
        .toList();
  }

  /** A key that is given again is no problem of the syntax, but one of what the text says. */
  private Optional<Problem> problem(TomlParseError error) {
    int at = offset(error.position());
    String message = String.valueOf(error.getMessage());
    Matcher earlier = EARLIER.matcher(message);
    if (!earlier.find()) {
      return Optional.of(new TomlFaults(source, content).explain(at, message));
    }
    int first = offset(Integer.parseInt(earlier.group(1)), Integer.parseInt(earlier.group(2)));
    String key = source.text(trimmed(at, keyEnd(at)));
    if (charAt(at) != '[' && key.equals(source.text(trimmed(first, keyEnd(first))))) {
      repeated.computeIfAbsent(first, f -> new ArrayList<>()).add(at);
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            trimmed(at, lineEnd(at)),
            "this is already defined on line "
                + source.lines().line(first)
                + "; put its keys together in one place",
            Optional.empty()));
  }

  private Value.Mapping table(TomlTable table, Span span) {
    List<Value.Entry> entries = new ArrayList<>();
    for (String name : table.keySet()) {
      List<String> path = List.of(name);
      Object value = table.get(path);
      TomlPosition position = table.inputPositionOf(path);
      if (value != null && position != null) {
        int start = offset(position);
        entries.add(entry(name, value, start));
        repeated.getOrDefault(start, List.of()).forEach(at -> entries.add(again(name, at)));
      }
    }
    entries.sort((a, b) -> a.key().span().compareTo(b.key().span()));
    return new Value.Mapping(span, entries);
  }

  /** An entry {@code key = value}, or one that a header such as {@code [table]} makes. */
  private Value.Entry entry(String name, Object value, int start) {
    boolean header = charAt(start) == '[';
    int end = header ? toClosing(start) : keyEnd(start);
    Span keySpan = trimmed(start, end);
    scalars.add(keySpan);
    Value.Scalar key = new Value.Scalar(keySpan, Value.Type.STRING, name, !isQuote(charAt(start)));
    return new Value.Entry(key, value(value, header ? start : afterBlanks(end + 1)));
  }

  /** An entry that the parser did not take, with its value as written. */
  private Value.Entry again(String name, int start) {
    int end = keyEnd(start);
    Span span = spanAt(afterBlanks(end + 1));
    Value.Scalar key = new Value.Scalar(trimmed(start, end), Value.Type.STRING, name, true);
    return new Value.Entry(key, new Value.Scalar(span, Value.Type.STRING, source.text(span), true));
  }

  private Value value(Object value, int start) {
    if (value instanceof TomlTable table) {
      return table(table, spanAt(start));
    }
    if (value instanceof TomlArray array) {
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.get(i), itemStart(offset(array.inputPositionOf(i)))));
      }
      return new Value.Sequence(spanAt(start), items);
    }
    Span span = spanAt(start);
    scalars.add(span);
    return new Value.Scalar(span, type(value), String.valueOf(value), !isQuote(charAt(start)));
  }

  /** For an item tomlj gives the place after the comma before it. */
  private int itemStart(int offset) {
    int i = offset;
    while (i < content.end() && " \t\r\n,#".indexOf(charAt(i)) >= 0) {
      i = charAt(i) == '#' ? lineEnd(i) : i + 1;
    }
    return i;
  }

  private int lineEnd(int offset) {
    int newline = source.text().indexOf('\n', offset);
    return newline < 0 ? content.end() : Math.min(newline, content.end());
  }

  private static Value.Type type(Object value) {
    if (value instanceof Long) {
      return Value.Type.INTEGER;
    }
    if (value instanceof Double) {
      return Value.Type.NUMBER;
    }
    return value instanceof Boolean ? Value.Type.BOOLEAN : Value.Type.STRING;
  }

  /** The offset of the {@code =} after a key, or of the end of its line. */
  private int keyEnd(int start) {
    int i = start;
    while (i < content.end() && "=\r\n".indexOf(charAt(i)) < 0) {
      i = isQuote(charAt(i)) ? quotedEnd(i) : i + 1;
    }
    return i;
  }

  private Span spanAt(int start) {
    char c = charAt(start);
    if (isQuote(c)) {
      return new Span(start, quotedEnd(start));
    }
    if (c == '[' || c == '{') {
      return new Span(start, toClosing(start));
    }
    int end = start;
    while (end < content.end() && ",]}#\r\n".indexOf(charAt(end)) < 0) {
      end++;
    }
    return trimmed(start, end);
  }

  private int quotedEnd(int start) {
    String text = source.text();
    String quote = text.substring(start, start + 1);
    String mark = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
    int i = start + mark.length();
    while (i < content.end() && !text.startsWith(mark, i)) {
      i += charAt(i) == '\\' && quote.equals("\"") ? 2 : 1;
    }
    return Math.min(i + mark.length(), content.end());
  }

  /** The offset after the bracket that closes the one at {@code start}. */
  private int toClosing(int start) {
    int depth = 0;
    int i = start;
    do {
      char c = charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      }
      i = isQuote(c) ? quotedEnd(i) : i + 1;
    } while (depth > 0 && i < content.end());
    return Math.min(i, content.end());
  }

  private static Problem tooDeep(Span at) {
    return new Problem(at, "lists and tables are nested too deeply", Optional.empty());
  }

  /** Where brackets or dotted keys nest deeper than the parser could bear. */
  private Optional<Span> tooDeep() {
    int brackets = 0;
    int dots = 0;
    for (int i = content.start(); i < content.end(); i++) {
      char c = charAt(i);
      if (c == '[' || c == '{') {
        brackets++;
      } else if (c == ']' || c == '}') {
        brackets--;
      }
      boolean inKey = c == '.' || c == '_' || c == '-' || Character.isLetterOrDigit(c);
      dots = inKey || c == '"' || c == '\'' || c == ' ' ? dots + (c == '.' ? 1 : 0) : 0;
      if (brackets > MAX_DEPTH || dots > MAX_DEPTH) {
        return Optional.of(new Span(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private int afterBlanks(int offset) {
    int i = offset;
    while (i < content.end() && " \t".indexOf(charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private Span trimmed(int start, int end) {
    int i = end;
    while (i > start && " \t".indexOf(charAt(i - 1)) >= 0) {
      i--;
    }
    return new Span(start, i);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** The unit at an offset; past the end a line end. */
  private char charAt(int offset) {
    return offset < content.end() ? source.text().charAt(offset) : '\n';
  }

  private int offset(TomlPosition position) {
    return offset(position.line(), position.column());
  }

  /** tomlj counts lines at {@code \n} and columns in code points, both from 1. */
  private int offset(int tomlLine, int tomlColumn) {
    int line = source.lines().line(content.start()) + tomlLine - 1;
    Span span = source.lineSpan(line);
    String text = source.text(span);
    int column = Math.min(tomlColumn - 1, text.codePointCount(0, text.length()));
    return Math.min(span.start() + text.offsetByCodePoints(0, column), content.end());
  }
}
