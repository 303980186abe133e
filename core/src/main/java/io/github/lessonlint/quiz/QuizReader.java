package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the quizzes of a document, in every dialect. */
public final class QuizReader {
  /** The dialects. Where two understand the same question, the first one counts. */
  private static final List<QuizDialect> DIALECTS =
      List.of(new Lettered(), new LetteredList(), new BulletedLetters(), new TaskList());

  private QuizReader() {}

  /**
   * Returns what a file asks.
   *
   * @param file the file
   * @param blocks its body
   */
  public static Quiz read(SourceFile file, List<Block> blocks) {
    List<Piece> pieces = Pieces.of(file, blocks);
    List<Quiz.Question> questions = new ArrayList<>();
    List<Quiz.StrayKey> strays = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (QuizDialect dialect : DIALECTS) {
      Quiz quiz = dialect.read(pieces);
      for (Quiz.Question question : quiz.questions()) {
        if (taken.add(question.span().start())) {
          questions.add(question);
        }
      }
      strays.addAll(quiz.strayKeys());
    }
    questions.sort(Comparator.comparing(Quiz.Question::span));
    return new Quiz(questions, strays, QuizSections.unrecognised(pieces, questions));
  }
}
