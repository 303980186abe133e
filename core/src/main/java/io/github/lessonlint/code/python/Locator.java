package io.github.lessonlint.code.python;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.python.Token.Kind;
import io.github.lessonlint.code.treesitter.Grammar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks the grammar whether a snippet parses, and if not, finds the token at which it stops doing
 * so. The tree alone does not tell: where the grammar recovers is often far from the fault.
 */
final class Locator {
  /** What may stand before a fragment that starts in the middle of a statement. */
  private static final Map<String, String> CONTEXT =
      Map.of(
          "elif", "if x: pass\n",
          "else", "if x: pass\n",
          "except", "try: pass\n",
          "finally", "try: pass\n",
          "case", "match x:\n case 0: pass\n");

  /** Ends that show that what stands before them can be a part of a statement. */
  private static final List<String> ENDS =
      List.of(
          "",
          " x",
          ": x",
          " x: x",
          " in x: x",
          " x in x: x",
          " else x",
          " x else x",
          " import x",
          " x import x",
          " = x",
          ".x",
          " x()",
          " x(): x");

  private final String source;
  private final String code;
  private final List<Line> lines;
  private final Grammar grammar;

  /**
   * Creates a locator.
   *
   * @param source the snippet
   * @param code the masked snippet
   * @param lines its logical lines
   */
  Locator(String source, String code, List<Line> lines, Grammar grammar) {
    this.source = source;
    this.code = Dots.fill(code, lines);
    this.lines = lines;
    this.grammar = grammar;
  }

  Optional<Fault> find() {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Line first = lines.get(0);
    String context = CONTEXT.getOrDefault(first.first().text(), "");
    boolean needsIndent = !context.isEmpty();
    String before = needsIndent ? " ".repeat(first.indent()) + context : "";
    String after = lines.get(lines.size() - 1).startsWith("@") ? "\ndef x(): pass\n" : "\n";
    String module = before + code + after;
    if (grammar.accepts(module)) {
      return Optional.empty();
    }
    return lines.stream()
        .flatMap(line -> inLine(line).stream())
        .findFirst()
        .or(() -> betweenLines(module, before.length()));
  }

  /** Finds the first line before an offset that is at fault by itself. */
  Optional<Fault> findBefore(int offset) {
    return lines.stream()
        .takeWhile(line -> code.substring(0, offset).indexOf('\n', line.end()) >= 0)
        .flatMap(line -> inLine(line).stream())
        .findFirst();
  }

  /** Finds a fault of a line that is one whatever stands around it. */
  private Optional<Fault> inLine(Line line) {
    Optional<Fault> missed = PostCheck.check(List.of(line));
    if (missed.isPresent()) {
      return missed;
    }
    String text = code.substring(line.start(), line.end());
    if (grammar.accepts(complete(line, text))) {
      return Optional.empty();
    }
    List<Token> tokens = line.tokens();
    Deque<String> closers = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isOpening()) {
        closers.push(token.is("(") ? ")" : token.is("[") ? "]" : "}");
      } else if (token.isClosing()) {
        closers.pop();
      }
      String prefix = code.substring(line.start(), token.end());
      if (!canGoOn(line, prefix, String.join("", closers))) {
        return Optional.of(unexpected(line, i));
      }
    }
    return Optional.of(incomplete(line));
  }

  private boolean canGoOn(Line line, String prefix, String closers) {
    for (String end : ENDS) {
      if (grammar.accepts(complete(line, prefix + end + closers))
          || grammar.accepts(complete(line, prefix + end + closers + ": x"))) {
        return true;
      }
    }
    return false;
  }

  /** Makes a whole statement of a line. */
  private static String complete(Line line, String text) {
    String body = text.endsWith(":") ? text + " pass" : text;
    return switch (line.first().text()) {
      case "elif", "else" -> "if x: pass\n" + body + "\n";
      case "except", "finally" -> "try: pass\n" + body + "\n";
      case "try" -> body + "\nfinally: pass\n";
      case "case" -> "match x:\n " + body + "\n";
      case "match" -> text.endsWith(":") ? text + "\n case _: pass\n" : text + "\n";
      case "@" -> body + "\ndef x(): pass\n";
      default -> body + "\n";
    };
  }

  private Fault unexpected(Line line, int index) {
    Token token = line.tokens().get(index);
    String found = describe(token);
    if (token.is("=")
        && (line.startsWith("if") || line.startsWith("while") || line.startsWith("elif"))) {
      return new Fault(token.start(), token.end(), "'=' assigns; '==' compares");
    }
    if (index > 0 && startsWithDigit(line.tokens().get(index - 1), token)) {
      Token digits = line.tokens().get(index - 1);
      String name = source.substring(digits.start(), token.end());
      return new Fault(
          digits.start(), token.end(), "the name " + quote(name) + " starts with a digit");
    }
    String after =
        index == 0
            ? "a statement cannot start with " + found
            : "unexpected " + found + " after " + quote(before(line, index));
    return new Fault(token.start(), token.end(), after);
  }

  private static boolean startsWithDigit(Token number, Token name) {
    return number.kind() == Kind.NUMBER && name.kind() == Kind.NAME && number.end() == name.start();
  }

  private static Fault incomplete(Line line) {
    return new Fault(line.last().start(), line.last().end(), "this line is not complete");
  }

  private Optional<Fault> betweenLines(String module, int shift) {
    OptionalInt error = grammar.firstError(module);
    int at = Math.max(0, error.orElse(0) - shift);
    Line line = lines.get(0);
    for (Line candidate : lines) {
      if (candidate.start() <= at) {
        line = candidate;
      }
    }
    String problem = describe(line.first()) + " does not fit what stands before it";
    return Optional.of(new Fault(line.start(), line.first().end(), problem));
  }

  private String describe(Token token) {
    return token.kind() == Kind.STRING
        ? "a string"
        : quote(source.substring(token.start(), token.end()));
  }

  /** Returns the end of what stands before a token on its line. */
  private String before(Line line, int index) {
    int from = line.tokens().get(Math.max(0, index - 4)).start();
    return source.substring(from, line.tokens().get(index - 1).end()).replaceAll("\\s+", " ");
  }

  private static String quote(String text) {
    return "'" + shorten(text) + "'";
  }

  private static String shorten(String text) {
    return text.length() <= 30 ? text : "…" + text.substring(text.length() - 29);
  }
}
