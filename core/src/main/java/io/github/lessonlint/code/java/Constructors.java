package io.github.lessonlint.code.java;

import io.github.lessonlint.code.java.JavaTokens.Kind;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds constructors that a lesson shows without the class around them. */
final class Constructors {
  private static final Set<String> MODIFIERS = Set.of("public", "protected", "private");
  private static final Set<String> AFTER_PARAMETERS = Set.of("{", "throws", ";", "");

  private Constructors() {}

  /** Returns whether there are some in a text, all of the same name. */
  static boolean areIn(String code) {
    return names(code).stream().map(Token::text).distinct().count() == 1;
  }

  /** Returns a text of the same length in which all of them are called X. */
  static String rename(String code) {
    StringBuilder text = new StringBuilder(code);
    for (Token name : names(code)) {
      int length = name.end() - name.start();
      text.replace(name.start(), name.end(), "X" + " ".repeat(length - 1));
    }
    return text.toString();
  }

  private static List<Token> names(String code) {
    List<Token> tokens = JavaTokens.of(code);
    List<Token> names = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isOpening()) {
        depth++;
      } else if (token.isClosing()) {
        depth--;
      } else if (depth == 0 && isName(token) && (isFull(tokens, i) || isCompact(tokens, i))) {
        names.add(token);
      }
    }
    return names;
  }

  /** Only what is written as types are: of a method, its return type may be missing. */
  private static boolean isName(Token token) {
    return token.kind() == Kind.WORD && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isFull(List<Token> tokens, int i) {
    return startsMember(tokens, i)
        && text(tokens, i + 1).equals("(")
        && AFTER_PARAMETERS.contains(text(tokens, closing(tokens, i + 1) + 1));
  }

  /** The constructor of a record that leaves out its parameters. */
  private static boolean isCompact(List<Token> tokens, int i) {
    return MODIFIERS.contains(text(tokens, i - 1)) && text(tokens, i + 1).equals("{");
  }

  private static boolean startsMember(List<Token> tokens, int i) {
    String before = text(tokens, i - 1);
    return before.isEmpty()
        || before.equals(";")
        || before.equals("}")
        || MODIFIERS.contains(before)
        || isAnnotation(tokens, before.equals(")") ? opening(tokens, i - 1) - 1 : i - 1);
  }

  /** Returns whether the word at an index ends the name of an annotation. */
  private static boolean isAnnotation(List<Token> tokens, int i) {
    int at = i;
    while (text(tokens, at - 1).equals(".")) {
      at -= 2;
    }
    return text(tokens, at - 1).equals("@");
  }

  private static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).isOpening() ? 1 : tokens.get(i).isClosing() ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private static int opening(List<Token> tokens, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      depth += tokens.get(i).isClosing() ? 1 : tokens.get(i).isOpening() ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return 0;
  }

  private static String text(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }
}
