package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import java.util.List;

/**
 * One way in which authors write quizzes. A dialect is a pure function of what it is handed and
 * knows nothing of the other dialects; {@link QuizReader} lists them.
 */
interface QuizDialect {

  /** Returns what the dialect is called in questions and in the documentation. */
  String name();

  /**
   * Returns the questions that a body, as a sequence of lines and blocks, asks in this dialect and
   * the keys that belong to none of them, in the order of the file. A file that is not written in
   * the dialect gives {@link Quiz#NONE}.
   */
  Quiz read(List<Piece> pieces);
}
