package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Segment;
import io.github.lessonlint.quiz.text.Segments;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A file with the answers to the questions of another: {@code ## Question 3} over {@code **Answer:
 * B**}, or a numbered list under a heading that says "answers".
 */
public final class AnswerPage {
  private static final int FEWEST_ANSWERS = 2;

  private AnswerPage() {}

  /** Returns the answers of a file that asks nothing itself; none where numbers come twice. */
  public static List<Quiz.Answer> read(List<Piece> pieces) {
    List<Quiz.Answer> answers = new ArrayList<>();
    for (Segment segment : Segments.split(pieces, piece -> false)) {
      OptionalInt number = Stem.of(segment).number();
      if (number.isPresent()) {
        answers.add(answer(number.getAsInt(), segment));
      } else if (segment.answers()) {
        AnswerList.read(segment.pieces()).stream()
            .map(e -> answer(e.number(), e.span(), e.letters(), e.anyOne()))
            .forEach(answers::add);
      }
    }
    Set<Integer> numbers = new HashSet<>();
    boolean distinct = answers.stream().allMatch(a -> numbers.add(a.question()));
    long letters = answers.stream().filter(a -> !a.keys().isEmpty()).count();
    return distinct && letters >= FEWEST_ANSWERS ? answers : List.of();
  }

  private static Quiz.Answer answer(int number, Segment segment) {
    KeyDraft key = new KeyDraft();
    for (Piece piece : segment.pieces()) {
      if (!key.isGiven()) {
        key.take(piece, () -> false);
      }
    }
    return answer(
        number, segment.start().orElseThrow().piece().span(), key.letters(), key.isAnyOne());
  }

  private static Quiz.Answer answer(
      int number, Span span, List<KeyDraft.Letter> letters, boolean anyOne) {
    List<Quiz.Text> keys =
        letters.stream().map(letter -> new Quiz.Text(letter.span(), letter.text())).toList();
    return new Quiz.Answer(number, span, keys, anyOne);
  }
}
