package io.github.lessonlint.code.python;

import java.util.List;
import java.util.Set;

/**
 * A logical line: a statement, or the head of a compound one.
 *
 * @param indent the width of its indentation; a tab goes to the next multiple of eight
 * @param tokens its tokens, at least one
 * @param remark whether a comment that is indented further comes before the next logical line
 */
record Line(int indent, List<Token> tokens, boolean remark) {
  private static final Set<String> HEADS =
      Set.of(
          "if", "elif", "else", "for", "while", "try", "except", "finally", "with", "def", "class",
          "async", "match", "case");

  Line {
    tokens = List.copyOf(tokens);
  }

  Token first() {
    return tokens.get(0);
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  int start() {
    return first().start();
  }

  int end() {
    return last().end();
  }

  boolean startsWith(String word) {
    return first().is(word);
  }

  /** Returns whether it is the head of a compound statement whose block stands below. */
  boolean opensBlock() {
    return HEADS.contains(first().text()) && last().is(":");
  }

  /** Returns whether it starts as the head of a compound statement does. */
  boolean isHead() {
    boolean soft = startsWith("match") || startsWith("case");
    return HEADS.contains(first().text()) && (!soft || last().is(":"));
  }

  /** Returns whether it is all of the head of a function but for the colon, as manuals write it. */
  boolean isSignature() {
    boolean function = startsWith("def") || (startsWith("async") && tokens.get(1).is("def"));
    int depth = 0;
    for (Token token : tokens) {
      depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
      if (depth == 0 && token.is(":")) {
        return false;
      }
    }
    return function && tokens.stream().anyMatch(t -> t.is(")"));
  }
}
