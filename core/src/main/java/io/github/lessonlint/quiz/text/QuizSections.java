package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.Piece.Kind;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds sections that call themselves a quiz and in which no dialect found a question. */
public final class QuizSections {
  private static final int FEWEST_SIGNS = 2;

  private QuizSections() {}

  public static List<Heading> unrecognised(List<Piece> pieces, List<Quiz.Question> questions) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.title().filter(Title::quiz).isPresent()) {
        int end = end(pieces, i, piece.title().get().heading().level());
        if (!QuizWords.titlesOnlyAnswers(piece.text())
            && !hasQuestion(pieces, i, end, questions)
            && looksAsked(pieces.subList(i + 1, end))) {
          found.add(piece.title().get().heading());
        }
        i = end - 1;
      }
    }
    return found;
  }

  /** Returns where the sections are that call themselves a quiz, in the order of the file. */
  public static List<Span> spans(List<Piece> pieces) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.title().filter(Title::quiz).isPresent()) {
        int end = end(pieces, i, piece.title().get().heading().level());
        spans.add(new Span(piece.span().start(), offset(pieces, end)));
        i = end - 1;
      }
    }
    return spans;
  }

  /** Where a piece starts; after the last one, past the end of any file. */
  private static int offset(List<Piece> pieces, int index) {
    return index < pieces.size() ? pieces.get(index).span().start() : Integer.MAX_VALUE;
  }

  /** A section ends at a heading of its level, unless that is a question's. */
  private static int end(List<Piece> pieces, int start, int level) {
    int i = start + 1;
    while (i < pieces.size() && !closes(pieces.get(i), level)) {
      i++;
    }
    return i;
  }

  private static boolean closes(Piece piece, int level) {
    return piece.title().filter(t -> t.heading().level() <= level).isPresent()
        && QuestionLabel.of(piece.source()).filter(QuestionLabel::named).isEmpty();
  }

  private static boolean hasQuestion(
      List<Piece> pieces, int from, int to, List<Quiz.Question> questions) {
    int start = pieces.get(from).span().start();
    int end = offset(pieces, to);
    return questions.stream().anyMatch(q -> q.span().start() >= start && q.span().start() < end);
  }

  /** Whether there are options and keys in a shape that nobody knows. Open questions are none. */
  private static boolean looksAsked(List<Piece> pieces) {
    int signs = 0;
    for (Piece piece : pieces) {
      if (piece.is(Kind.OTHER) && piece.text().contains("<iframe")) {
        return false;
      }
      if (piece.is(Kind.LINE) || piece.is(Kind.HEADING)) {
        signs += isSign(piece) ? 1 : 0;
      }
    }
    return signs >= FEWEST_SIGNS;
  }

  private static boolean isSign(Piece piece) {
    String source = piece.source();
    boolean box =
        source.startsWith("[(") || source.startsWith("[[ ]]") || source.startsWith("[[X]]");
    boolean key = KeyLine.of(source).filter(k -> !k.letters().isEmpty()).isPresent();
    boolean ticked = piece.item().flatMap(i -> i.checked()).orElse(false);
    return box || key || ticked || OptionLabel.at(source, 0).isPresent();
  }
}
