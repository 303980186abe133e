package io.github.lessonlint.code.python;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Puts something that parses in the place of dots that stand for omitted code where an ellipsis is
 * no Python: among parameters and among the entries of a dictionary.
 */
final class Dots {

  private Dots() {}

  /** Returns a text of the same length. */
  static String fill(String code, List<Line> lines) {
    if (!code.contains("...")) {
      return code;
    }
    StringBuilder text = new StringBuilder(code);
    for (Line line : lines) {
      fill(text, line);
    }
    return text.toString();
  }

  private static void fill(StringBuilder text, Line line) {
    boolean definition = line.startsWith("def") || line.startsWith("async");
    Deque<Token> open = new ArrayDeque<>();
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isOpening()) {
        open.push(token);
      } else if (token.isClosing()) {
        open.poll();
      } else if (token.is("...") && !open.isEmpty() && isElement(tokens, i)) {
        boolean parameter = definition && open.size() == 1 && open.element().is("(");
        boolean entry = open.element().is("{") && tokens.stream().anyMatch(t -> t.is(":"));
        if (parameter || entry) {
          text.replace(token.start(), token.end(), parameter ? "*_ " : "**x");
        }
      }
    }
  }

  /** Returns whether the dots stand alone between brackets and commas. */
  private static boolean isElement(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    return (before.isOpening() || before.is(",")) && (after.isClosing() || after.is(","));
  }
}
