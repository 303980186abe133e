package io.github.lessonlint.code.treesitter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of Go, as far as ends of lines matter: after some of them the end of a line stands for
 * a semicolon (Go specification, "Semicolons").
 */
final class GoTokens {
  private static final Pattern WORD_OR_MARK =
      Pattern.compile(
          "[\\p{L}_]\\w*|\\.?\\d[\\w.]*|\\.{3}|&\\^=|<<=|>>=|:=|&&|\\|\\||<-|\\+\\+|--|[-=!<>+*/%&|^]="
              + "|<<|>>|&\\^|.");

  private static final Set<String> KEYWORDS =
      Set.of(
          "case",
          "chan",
          "const",
          "default",
          "defer",
          "else",
          "for",
          "func",
          "go",
          "goto",
          "if",
          "import",
          "interface",
          "map",
          "package",
          "range",
          "select",
          "struct",
          "switch",
          "type",
          "var");

  private static final Set<String> ENDS = Set.of(")", "]", "}", "++", "--");

  /** What starts no statement and no declaration, and so no line after one that is at its end. */
  private static final Set<String> CONTINUATIONS =
      Set.of(
          ".", "&&", "||", "==", "!=", "<=", ">=", "=", ":=", "+=", "-=", "*=", "/=", "%=", "/",
          "%", "|", ",", "else");

  /** Before a bracket around declarations, each on its line. */
  private static final Set<String> DECLARATIONS = Set.of("import", "const", "var", "type");

  private final String code;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private GoTokens(String code) {
    this.code = code;
  }

  /**
   * A token.
   *
   * @param start where it starts: 0-based
   * @param ended where the token before it ends, if a semicolon stands between them; else -1
   */
  record Token(int start, String text, int ended) {
    boolean is(String other) {
      return text.equals(other);
    }

    private boolean isString() {
      return text.startsWith("\"") || text.startsWith("`");
    }

    /** Returns whether the end of a line after it stands for a semicolon. */
    private boolean ends() {
      boolean value =
          Character.isLetterOrDigit(text.charAt(0)) || "_`\"'".indexOf(text.charAt(0)) >= 0;
      return value ? !KEYWORDS.contains(text) : ENDS.contains(text);
    }
  }

  static List<Token> of(String code) {
    return new GoTokens(code).split();
  }

  private List<Token> split() {
    boolean ends = false;
    boolean newLine = false;
    int end = 0;
    while (at < code.length()) {
      int start = at;
      if (skipBlank()) {
        newLine |= code.substring(start, at).indexOf('\n') >= 0;
      } else {
        skipToken();
        Token token = new Token(start, code.substring(start, at), ends && newLine ? end : -1);
        tokens.add(token);
        ends = token.ends();
        newLine = false;
        end = at;
      }
    }
    return tokens;
  }

  /** Skips a blank or a comment, if there is one. */
  private boolean skipBlank() {
    if (Character.isWhitespace(code.charAt(at))) {
      at++;
    } else if (code.startsWith("//", at)) {
      int end = code.indexOf('\n', at);
      at = end < 0 ? code.length() : end;
    } else if (code.startsWith("/*", at)) {
      at = endOf("*/", at + 2);
    } else {
      return false;
    }
    return true;
  }

  private void skipToken() {
    char c = code.charAt(at);
    if (c == '`') {
      at = endOf("`", at + 1);
    } else if (c == '"' || c == '\'') {
      at++;
      while (at < code.length() && code.charAt(at) != c && code.charAt(at) != '\n') {
        at += code.charAt(at) == '\\' ? 2 : 1;
      }
      at = Math.min(at + 1, code.length());
    } else {
      Matcher token = WORD_OR_MARK.matcher(code).region(at, code.length());
      at = token.lookingAt() ? token.end() : at + 1;
    }
  }

  /** Returns the offset after a mark; that of the end of the text if there is none. */
  private int endOf(String mark, int from) {
    int found = code.indexOf(mark, from);
    return found < 0 ? code.length() : found + mark.length();
  }

  /** Returns whether a dot stands for the name of an imported package. */
  private static boolean isPackageName(String code, Token token) {
    int next = token.start + 1;
    return token.is(".") && next < code.length() && !Character.isLetter(code.charAt(next));
  }

  /**
   * Returns the offset of the first end of a line within parentheses or brackets that needs a
   * comma, of the first token that ends a line in a list of imports and is no path, or of the first
   * that cannot start a line.
   */
  static OptionalInt firstFault(String code) {
    Deque<Token> open = new ArrayDeque<>();
    Token last = new Token(0, "", -1);
    for (Token token : of(code)) {
      if (token.ended >= 0) {
        if (CONTINUATIONS.contains(token.text) && !isPackageName(code, token)) {
          return OptionalInt.of(token.start);
        }
        String within = open.isEmpty() ? "" : open.element().text;
        if (within.equals("(") || within.equals("[")) {
          return OptionalInt.of(token.ended);
        }
        if (within.equals("import") && !last.isString()) {
          return OptionalInt.of(last.start);
        }
      }
      switch (token.text) {
        case "(" -> open.push(DECLARATIONS.contains(last.text) ? last : token);
        case "[", "{" -> open.push(token);
        case ")", "]", "}" -> open.poll();
        default -> {}
      }
      last = token;
    }
    return OptionalInt.empty();
  }
}
