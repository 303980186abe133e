package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.OptionLabel.Bold;

/**
 * {@code 1. stem} with options {@code - **A)** text} below it, and a list of answers at the end
 * that is matched by number: {@code 1. **B** - why}.
 */
public final class LetteredList implements QuizDialect {
  private static final LetteredStyle STYLE =
      new LetteredStyle(
          "lettered-list",
          (piece, label) -> label.bold() != Bold.NOTHING,
          LetteredStyle::isItem,
          false);

  @Override
  public String name() {
    return STYLE.dialect();
  }

  @Override
  public Quiz read(Page page) {
    return new LetteredReader(STYLE).read(page.pieces());
  }
}
