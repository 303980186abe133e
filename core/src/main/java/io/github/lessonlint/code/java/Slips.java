package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slips that the compiler describes by what it could go on with, not by what they are. */
final class Slips {
  /** Digits and then letters that make no number, as hexadecimal digits and suffixes would. */
  private static final Pattern DIGITS_FIRST =
      Pattern.compile(
          "[0-9][0-9_]*(?![lLfFdD]$|[xXbB][0-9a-fA-F]|[eE][0-9])[\\p{L}$][\\p{L}\\p{N}_$]*");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private Slips() {}

  /** Returns the slip that a problem in a text of such tokens comes from. */
  static Optional<Fault> of(Parser.Problem problem, List<Token> tokens) {
    for (int i = 0; i < tokens.size() && tokens.get(i).start() <= problem.end() + 1; i++) {
      Token token = tokens.get(i);
      boolean here = token.end() >= problem.start();
      if (here && DIGITS_FIRST.matcher(token.text()).matches()) {
        return fault(problem, token, "the name '" + token.text() + "' starts with a digit");
      }
      if (here && token.is(",") && isDecimal(tokens, i) && lacksName(problem)) {
        String number = tokens.get(i - 1).text() + "." + tokens.get(i + 1).text();
        return fault(problem, token, "a decimal number has a point: '" + number + "'");
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(Parser.Problem problem, Token token, String message) {
    return Optional.of(new Fault(token.start(), token.end(), message, problem.message().get()));
  }

  private static boolean lacksName(Parser.Problem problem) {
    return problem.message().get().startsWith("<identifier>");
  }

  /** Returns whether a comma stands right between digits, with no more of them around. */
  private static boolean isDecimal(List<Token> tokens, int comma) {
    return comma > 0
        && comma + 1 < tokens.size()
        && tokens.get(comma - 1).end() == tokens.get(comma).start()
        && tokens.get(comma + 1).start() == tokens.get(comma).end()
        && DIGITS.matcher(tokens.get(comma - 1).text()).matches()
        && DIGITS.matcher(tokens.get(comma + 1).text()).matches();
  }
}
