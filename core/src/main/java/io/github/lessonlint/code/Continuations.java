package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        pieces.add(new Piece(block.text(), Brackets.ofCode(block.text())));
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
    Brackets above = pieces.get(at).brackets;
    while (above.closes() > 0 && first > 0) {
      first--;
      above = pieces.get(first).brackets.then(above);
    }
    int last = at;
    Brackets below = pieces.get(at).brackets;
    while (below.opens() > 0 && last < pieces.size() - 1) {
      last++;
      below = below.then(pieces.get(last).brackets);
    }
    List<Piece> all = pieces.subList(first, last + 1);
    boolean closed = above.closes() == 0 && below.opens() == 0;
    boolean several = all.size() > 1 && all.size() <= MAX_PIECES;
    boolean small = all.stream().mapToInt(p -> p.text.length()).sum() <= MAX_LENGTH;
    return closed && several && small
        ? Optional.of(String.join("", all.stream().map(Piece::text).toList()))
        : Optional.empty();
  }

  /** A block, and what its brackets leave open. */
  private record Piece(String text, Brackets brackets) {}
}
