package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.OptionLabel.Bold;

/**
 * {@code ### Question 1} or {@code 1. text}, options {@code A) text} as bare lines, and a key
 * {@code Correct answer: B}. A question that leaves true and false to choose from needs no options.
 */
public final class LetteredPlain implements QuizDialect {
  private static final LetteredStyle STYLE =
      new LetteredStyle(
          "lettered-plain",
          (piece, label) -> label.bold() == Bold.NOTHING && piece.item().isEmpty(),
          segment -> true,
          true);

  @Override
  public String name() {
    return STYLE.dialect();
  }

  @Override
  public Quiz read(Page page) {
    return new LetteredReader(STYLE).read(page.pieces());
  }
}
