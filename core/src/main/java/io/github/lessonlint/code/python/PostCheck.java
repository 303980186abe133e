package io.github.lessonlint.code.python;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.python.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the grammar lets through and Python 3 does not: Python 2, and targets and arguments.
 */
final class PostCheck {
  private static final Pattern OLD_OCTAL = Pattern.compile("0[0-9_]*[1-9][0-9_]*");
  private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

  private static final Set<String> EXPRESSION_KEYWORDS =
      Set.of("if", "else", "in", "is", "and", "or", "not", "for", "lambda", "await", "from");

  private static final Set<String> ARITHMETIC =
      Set.of("+", "-", "/", "//", "%", "**", "|", "&", "^", "==", "!=", "<", ">", "<=", ">=");

  /** Operators with which a line may end; a star ends an import. */
  private static final Set<String> ENDS = Set.of(":", ",", ";", "...", "*");

  /** Keywords after which something must come. */
  private static final Set<String> OPEN_KEYWORDS =
      Set.of("and", "or", "not", "in", "is", "lambda", "import", "from", "as", "del", "assert");

  private PostCheck() {}

  static Optional<Fault> check(List<Line> lines) {
    return lines.stream().flatMap(line -> check(line).stream()).findFirst();
  }

  private static Optional<Fault> check(Line line) {
    List<Token> tokens = line.tokens();
    return python2(line)
        .or(() -> ending(line))
        .or(() -> tokens.stream().flatMap(t -> token(t).stream()).findFirst())
        .or(() -> leadingComma(tokens))
        .or(() -> target(line))
        .or(() -> Arguments.check(line));
  }

  private static Optional<Fault> python2(Line line) {
    List<Token> tokens = line.tokens();
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    Token first = line.first();
    Token second = tokens.get(1);
    boolean statement = first.is("print") || first.is("exec");
    boolean operand =
        second.kind() == Kind.STRING
            || second.kind() == Kind.NUMBER
            || (second.kind() == Kind.NAME && !EXPRESSION_KEYWORDS.contains(second.text()));
    if (statement && operand) {
      return fault(
          first,
          "'" + first.text() + "' is a function in Python 3; put what it takes in parentheses");
    }
    boolean pair = tokens.size() == 5 && tokens.get(2).is(",") && tokens.get(4).is(":");
    if (first.is("except") && pair && Character.isLowerCase(tokens.get(3).text().charAt(0))) {
      return fault(tokens.get(2), "Python 3 writes 'except ... as " + tokens.get(3).text() + "'");
    }
    if (first.is("raise") && tokens.size() > 3 && tokens.get(2).is(",")) {
      return fault(tokens.get(2), "Python 3 writes 'raise " + second.text() + "(...)'");
    }
    return Optional.empty();
  }

  /** Checks that a line does not stop in the middle; the grammar would go on with the next one. */
  private static Optional<Fault> ending(Line line) {
    if (line.isHead() && line.tokens().stream().noneMatch(t -> t.is(":"))) {
      return noColon(line);
    }
    Token last = line.last();
    boolean operator =
        last.kind() == Kind.OPERATOR && !last.isClosing() && !ENDS.contains(last.text());
    boolean imports = (line.startsWith("import") || line.startsWith("from")) && last.is(",");
    return operator || imports || OPEN_KEYWORDS.contains(last.text())
        ? fault(last, "this line is not complete: it ends with '" + last.text() + "'")
        : Optional.empty();
  }

  private static Optional<Fault> leadingComma(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(",") && tokens.get(i - 1).isOpening()) {
        return fault(tokens.get(i), "unexpected ',' after '" + tokens.get(i - 1).text() + "'");
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> noColon(Line line) {
    int end = line.end();
    String problem = "':' is missing at the end of this '" + line.first().text() + "' line";
    return Optional.of(new Fault(end, end, problem));
  }

  private static Optional<Fault> token(Token token) {
    if (token.kind() == Kind.NUMBER && OLD_OCTAL.matcher(token.text()).matches()) {
      return fault(token, "a number does not start with 0; octal numbers start with '0o'");
    }
    if (token.is("`")) {
      return fault(token, "Python 3 has no backticks; use 'repr(...)'");
    }
    return token.is("<>") ? fault(token, "Python 3 writes '!='") : Optional.empty();
  }

  /** Checks what stands before a {@code =} outside brackets. */
  private static Optional<Fault> target(Line line) {
    List<Token> tokens = line.tokens();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
      boolean annotation = depth == 0 && token.is(":");
      if (annotation || token.is("lambda") || line.isHead()) {
        return Optional.empty();
      }
      if (depth == 0 && token.is(";")) {
        from = i + 1;
      }
      if (depth == 0 && token.is("=")) {
        Optional<Fault> fault = target(tokens.subList(from, i));
        if (fault.isPresent()) {
          return fault;
        }
        from = i + 1;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> target(List<Token> target) {
    int depth = 0;
    for (int i = 0; i < target.size(); i++) {
      Token token = target.get(i);
      depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
      if (depth == 0 && ARITHMETIC.contains(token.text()) && i > 0) {
        return fault(token, "'=' cannot assign to an expression; use '==' to compare");
      }
    }
    boolean single = target.size() == 1;
    if (single && (isLiteral(target.get(0)) || CONSTANTS.contains(target.get(0).text()))) {
      return fault(target.get(0), "'=' cannot assign to " + describe(target.get(0)));
    }
    return endsWithCall(target)
        ? fault(target.get(target.size() - 1), "'=' cannot assign to a function call")
        : Optional.empty();
  }

  private static boolean isLiteral(Token token) {
    return token.kind() == Kind.NUMBER || token.kind() == Kind.STRING;
  }

  private static String describe(Token token) {
    return token.kind() == Kind.STRING ? "a string" : "'" + token.text() + "'";
  }

  private static boolean endsWithCall(List<Token> target) {
    int depth = 0;
    for (int i = target.size() - 1; i > 0; i--) {
      Token token = target.get(i);
      depth += token.isClosing() ? 1 : token.isOpening() ? -1 : 0;
      if (depth == 0) {
        Token before = target.get(i - 1);
        return token.is("(") && (before.kind() == Kind.NAME || before.isClosing());
      }
    }
    return false;
  }

  private static Optional<Fault> fault(Token token, String problem) {
    return Optional.of(new Fault(token.start(), token.end(), problem));
  }
}
