package io.github.lessonlint.code.java;

import io.github.lessonlint.code.java.JavaTokens.Kind;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts something that parses in the place of dots that stand for omitted code. No length changes,
 * so that offsets stay true.
 */
final class Omissions {
  private static final Set<String> CONDITIONS =
      Set.of("if", "while", "switch", "synchronized", "try");
  private static final Set<String> STATEMENT_ENDS = Set.of("{", "}", ";", ":");

  private static final Set<String> ENDS_EXPRESSION =
      Set.of(";", ")", ",", "]", ".", "+", "?", ":", "&", "|");

  /** Dots that are no part of a parameter's type. */
  private static final Pattern DOTS = Pattern.compile("\\.{3}(?!\\s*\\w)|(?<![\\w>\\])])\\.{3}");

  private Omissions() {}

  /** Returns whether dots stand for omitted code, in a comment perhaps. */
  static boolean isIn(String code) {
    return code.indexOf('…') >= 0 || DOTS.matcher(code).find();
  }

  static String fill(String code) {
    List<Token> tokens = JavaTokens.of(code);
    StringBuilder text = new StringBuilder(code);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.DOTS && !isVarargs(tokens, i)) {
        String filling = filling(tokens, i, token.end() - token.start());
        text.replace(token.start(), token.end(), pad(filling, token.end() - token.start()));
      }
    }
    return text.toString();
  }

  /** Tells {@code String... names} from omitted code. */
  private static boolean isVarargs(List<Token> tokens, int i) {
    String before = text(tokens, i - 1);
    boolean type =
        before.equals(">") || before.equals("]") || before.equals(")") || isWord(tokens, i - 1);
    return tokens.get(i).is("...")
        && type
        && isWord(tokens, i + 1)
        && Set.of(",", ")").contains(text(tokens, i + 2));
  }

  private static String filling(List<Token> tokens, int i, int length) {
    String before = text(tokens, i - 1);
    String after = text(tokens, i + 1);
    if (STATEMENT_ENDS.contains(before) || before.isEmpty()) {
      boolean element = before.equals("{") && (after.equals(",") || after.equals(")"));
      return element ? "x" : "";
    }
    if (before.equals("(") && after.equals(")")) {
      return inParentheses(text(tokens, i - 2), length);
    }
    if (before.equals("<") && after.equals(">")) {
      return "?";
    }
    if (before.equals(")") || before.equals("]") || isOperand(tokens, i - 1)) {
      return after.equals(".") || after.equals("{") || after.equals(",") ? "" : ";";
    }
    if (before.equals("->")) {
      return length >= 2 && !after.equals(";") ? "{}" : "x";
    }
    boolean element = before.equals(",") && after.equals("}");
    boolean ended = element || ENDS_EXPRESSION.contains(after);
    return ended || length < 2 ? "x" : "x;";
  }

  private static String inParentheses(String owner, int length) {
    if (CONDITIONS.contains(owner)) {
      return "x";
    }
    if (owner.equals("for") && length >= 2) {
      return ";;";
    }
    return owner.equals("catch") && length >= 3 ? "E e" : "";
  }

  private static boolean isOperand(List<Token> tokens, int i) {
    return i >= 0
        && tokens.get(i).kind() != Kind.SYMBOL
        && !Set.of("return", "throw", "import", "new", "case", "package", "assert", "yield")
            .contains(tokens.get(i).text());
  }

  private static boolean isWord(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Kind.WORD;
  }

  private static String text(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  private static String pad(String filling, int length) {
    return filling + " ".repeat(length - filling.length());
  }
}
