package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.quiz.text.OptionLabel;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Segment;
import io.github.lessonlint.quiz.text.Segment.Form;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What tells the dialects with lettered options from each other.
 *
 * @param dialect the name of the dialect
 * @param option whether a label at the start of a line is that of an option
 * @param questions which segments may be questions of the dialect
 * @param plain whether nothing but the letters tells options from prose, so that more must speak
 *     for a question
 */
record LetteredStyle(
    String dialect,
    BiPredicate<Piece, OptionLabel> option,
    Predicate<Segment> questions,
    boolean plain) {

  /** Returns whether a line is the first of an option. */
  boolean isOption(Piece piece) {
    return piece.is(Piece.Kind.LINE)
        && OptionLabel.at(piece.source(), 0).filter(l -> option.test(piece, l)).isPresent();
  }

  static boolean isItem(Segment segment) {
    return segment.start().filter(s -> s.form() == Form.ITEM).isPresent();
  }
}
