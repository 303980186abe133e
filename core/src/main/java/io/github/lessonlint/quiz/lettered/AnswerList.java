package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.KeyLine;
import io.github.lessonlint.quiz.text.KeyList;
import io.github.lessonlint.quiz.text.KeyTable;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.QuestionLabel;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A list of keys by question number: {@code 1. **B** - why}. */
final class AnswerList {

  private AnswerList() {}

  /**
   * One answer.
   *
   * @param number the number of the question
   * @param span where it stands
   * @param letters its letters; empty where it is no letter
   * @param blank whether nothing stands there at all
   * @param anyOne whether one of the letters will do
   * @param why what stands behind the letters
   */
  record Entry(
      int number,
      Span span,
      List<KeyDraft.Letter> letters,
      boolean blank,
      boolean anyOne,
      Optional<Quiz.Text> why) {

    Entry renumbered(int other) {
      return new Entry(other, span, letters, blank, anyOne, why);
    }
  }

  /**
   * Returns the answers among the lines of a section of answers. Where their numbers are not
   * distinct, as in a list that is numbered {@code 1. 1. 1.}, they are numbered anew.
   */
  static List<Entry> read(List<Piece> pieces) {
    List<Entry> entries = new ArrayList<>();
    for (Piece piece : pieces) {
      List<KeyList.Key> compact = compact(piece);
      if (!compact.isEmpty()) {
        compact.forEach(key -> entries.add(entry(piece, key)));
      } else if (piece.is(Piece.Kind.LINE)) {
        entry(piece).ifPresent(entries::add);
      }
    }
    long distinct = entries.stream().map(Entry::number).distinct().count();
    if (distinct < entries.size()) {
      for (int i = 0; i < entries.size(); i++) {
        entries.set(i, entries.get(i).renumbered(i + 1));
      }
    }
    return entries;
  }

  /** The keys of several questions in one line or table. */
  private static List<KeyList.Key> compact(Piece piece) {
    if (piece.is(Piece.Kind.OTHER)) {
      return KeyTable.of(piece.text());
    }
    OptionalInt first = piece.itemNumber().map(OptionalInt::of).orElse(OptionalInt.empty());
    boolean said = piece.is(Piece.Kind.LINE) || piece.is(Piece.Kind.COMMENT);
    if (!said || (first.isPresent() && piece.depth() > 1)) {
      return List.of();
    }
    List<KeyList.Key> announced = KeyList.announced(piece.source());
    return announced.isEmpty() ? KeyList.of(piece.source(), first) : announced;
  }

  private static Entry entry(Piece piece, KeyList.Key key) {
    String written = piece.is(Piece.Kind.OTHER) ? piece.text() : piece.source();
    List<KeyDraft.Letter> letters =
        key.letters().stream()
            .map(at -> new KeyDraft.Letter(piece.part(at, at + 1), Scan.letter(written, at)))
            .toList();
    Span span = piece.part(key.start(), key.end());
    return new Entry(key.number(), span, letters, false, key.anyOne(), Optional.empty());
  }

  private static Optional<Entry> entry(Piece piece) {
    if (piece.itemNumber().isPresent()) {
      return piece.depth() == 1
          ? Optional.of(entry(piece.itemNumber().get(), piece, 0))
          : Optional.empty();
    }
    return QuestionLabel.of(piece.source())
        .filter(l -> l.number().isPresent())
        .map(l -> entry(l.number().getAsInt(), piece, l.end()));
  }

  private static Entry entry(int number, Piece piece, int from) {
    KeyLine key =
        KeyLine.of(piece.source().substring(from))
            .map(k -> KeyLine.value(piece.source(), from + k.value()))
            .orElseGet(() -> KeyLine.value(piece.source(), from));
    boolean blank = piece.source().substring(from).isBlank();
    return new Entry(
        number,
        piece.span(),
        KeyDraft.letters(piece, key),
        blank,
        key.anyOne(),
        KeyDraft.reason(piece, key));
  }
}
