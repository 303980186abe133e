package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds programs that a page shows piece by piece: a block opens brackets, the text explains, and a
 * later block closes them.
 */
final class Continuations {
  /** Into how many pieces a program may fall. */
  private static final int MAX_PIECES = 10;

  /** How many blocks before and behind are looked at, those in other languages among them. */
  private static final int REACH = 20;

  /** How long all pieces together may be (UTF-16 units), since they have to be parsed again. */
  private static final int MAX_LENGTH = 50_000;

  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Continuations(Document document, int index) {
    List<CodeBlock> blocks = document.codeBlocks();
    Optional<String> language = Languages.of(blocks.get(index).language());
    int end = Math.min(blocks.size(), index + REACH);
    for (int i = Math.max(0, index - REACH); i < end; i++) {
      CodeBlock block = blocks.get(i);
      if (Languages.of(block.language()).equals(language)) {
        at = i == index ? pieces.size() : at;
        pieces.add(Piece.of(block.text()));
      }
    }
  }

  /**
   * Returns that a block which its language rejects is a piece of a program, if it is.
   *
   * @param index which of the document's code blocks it is
   * @param accepts whether its language accepts a text
   */
  static Optional<String> about(Document document, int index, Predicate<String> accepts) {
    return new Continuations(document, index)
        .whole()
        .filter(accepts)
        .map(whole -> "it is a part of a program that other blocks go on with");
  }

  /** Returns the blocks from that which opens what this one closes to that which closes it all. */
  private Optional<String> whole() {
    int first = at;
    int closes = pieces.get(at).closes;
    while (closes > 0 && first > 0) {
      first--;
      closes = Math.max(0, closes - pieces.get(first).opens) + pieces.get(first).closes;
    }
    int last = at;
    int opens = pieces.get(at).opens;
    while (opens > 0 && last < pieces.size() - 1) {
      last++;
      opens = Math.max(0, opens - pieces.get(last).closes) + pieces.get(last).opens;
    }
    List<Piece> all = pieces.subList(first, last + 1);
    boolean whole = closes == 0 && opens == 0 && all.size() > 1 && all.size() <= MAX_PIECES;
    boolean small = all.stream().mapToInt(p -> p.text.length()).sum() <= MAX_LENGTH;
    return whole && small
        ? Optional.of(String.join("", all.stream().map(Piece::text).toList()))
        : Optional.empty();
  }

  /**
   * A block.
   *
   * @param closes how many brackets it closes that it does not open
   * @param opens how many it opens and does not close
   */
  private record Piece(String text, int closes, int opens) {

    /** Strings and comments, but not what stands between two apostrophes of a comment. */
    private static final Pattern NO_CODE =
        Pattern.compile("\"[^\"\n]*+\"|(?<!\\w)'[^'\n]*+'|(?://|# )[^\n]*+");

    /** Counts brackets of all kinds, outside strings and comments. */
    static Piece of(String text) {
      String bare = NO_CODE.matcher(text).replaceAll("");
      int closes = 0;
      int opens = 0;
      for (int i = 0; i < bare.length(); i++) {
        char c = bare.charAt(i);
        if (c == '(' || c == '[' || c == '{') {
          opens++;
        } else if (c == ')' || c == ']' || c == '}') {
          closes += opens == 0 ? 1 : 0;
          opens -= opens == 0 ? 0 : 1;
        }
      }
      return new Piece(text, closes, opens);
    }
  }
}
