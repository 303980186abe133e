package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.OptionLabel;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/** Puts together what an option says. */
final class OptionText {

  private OptionText() {}

  /**
   * Returns the text of an option.
   *
   * @param piece its first line
   * @param from offset in the line's source at which the text starts
   * @param to offset at which it ends
   * @param more the lines and blocks that follow
   */
  static Quiz.Text of(Piece piece, int from, int to, List<Piece> more) {
    int start = Math.min(Scan.blanks(piece.source(), from), to);
    Span span = piece.part(start, to);
    StringBuilder text = new StringBuilder(firstLine(piece, from, to).strip());
    for (Piece next : more) {
      span = span.union(next.span());
      text.append('\n').append(next.text());
    }
    String said = hasCode(more) ? withIndent(text) : text.toString().strip();
    return new Quiz.Text(span, said);
  }

  /** Returns whether code is among the lines and blocks that follow the first line of an option. */
  static boolean hasCode(List<Piece> more) {
    return more.stream().anyMatch(piece -> piece.is(Piece.Kind.CODE));
  }

  /** Without what surrounds a text, but with the indent of code at its start. */
  private static String withIndent(StringBuilder text) {
    int start = text.charAt(0) == '\n' ? 1 : 0;
    return text.substring(start).stripTrailing();
  }

  private static String firstLine(Piece piece, int from, int to) {
    if (from == 0 && to == piece.source().length()) {
      return piece.text();
    }
    boolean alone = to == piece.source().length() && OptionLabel.all(piece.source()).size() == 1;
    Optional<OptionLabel> label = OptionLabel.at(piece.text(), 0);
    return label.isPresent() && alone
        ? piece.text().substring(label.get().end())
        : piece.source().substring(from, to).replace("**", "");
  }
}
