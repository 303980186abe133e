package io.github.lessonlint.code.java;

import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a fragment that mixes imports, declarations and statements at its top level. */
final class TopLevel {
  /** What may follow a closing brace and still belong to the same statement. */
  private static final Set<String> CONTINUATIONS =
      Set.of(
          "else", "catch", "finally", ".", ",", ";", ")", "]", ":", "?", "+", "-", "=", "&", "|");

  /** Each piece costs a parse or two; no lesson has that many. */
  private static final int MAX_PIECES = 500;

  private TopLevel() {}

  /**
   * A part of the fragment.
   *
   * @param start its first offset
   * @param text its text
   * @param readings how it may be read
   */
  record Piece(int start, String text, List<Reading> readings) {}

  /** Returns the pieces; none if there are very many. */
  static List<Piece> pieces(String code) {
    List<Token> tokens = JavaTokens.of(code);
    List<Piece> pieces =
        tokens.stream().anyMatch(t -> t.is(";") || t.is("{"))
            ? statements(code, tokens)
            : lines(code);
    return pieces.size() <= MAX_PIECES ? pieces : List.of();
  }

  /** Without a semicolon there can only be expressions, one a line. */
  private static List<Piece> lines(String code) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (String line : code.split("\n", -1)) {
      if (!JavaTokens.of(line).isEmpty()) {
        pieces.add(new Piece(start, line, Reading.LINE));
      }
      start += line.length() + 1;
    }
    return pieces;
  }

  private static List<Piece> statements(String code, List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>();
    List<Reading> readings = Constructors.areIn(code) ? Reading.PIECE_OF_CLASS : Reading.PIECE;
    int depth = 0;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      depth += tokens.get(i).isOpening() ? 1 : tokens.get(i).isClosing() ? -1 : 0;
      boolean last = i + 1 == tokens.size();
      boolean ends =
          depth <= 0 && (text.equals(";") || (text.equals("}") && !continues(tokens, first, i)));
      if (ends || last) {
        int start = tokens.get(first).start();
        boolean number = i == first + 1 && Character.isDigit(tokens.get(first).text().charAt(0));
        boolean onLine =
            (number || !ends) && first > 0 && isOnLine(code, tokens.get(first - 1).end(), start);
        pieces.add(
            new Piece(
                start,
                code.substring(start, tokens.get(i).end()),
                onLine ? Reading.PIECE_ON_LINE : readings));
        first = i + 1;
        depth = 0;
      }
    }
    return pieces;
  }

  private static boolean isOnLine(String code, int from, int to) {
    return code.substring(from, to).indexOf('\n') < 0;
  }

  private static boolean continues(List<Token> tokens, int first, int brace) {
    if (brace + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(brace + 1).text();
    return CONTINUATIONS.contains(next) || (next.equals("while") && tokens.get(first).is("do"));
  }
}
