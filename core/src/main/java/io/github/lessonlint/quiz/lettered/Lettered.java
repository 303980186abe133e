package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.OptionLabel.Bold;

/**
 * {@code ### Question 1}, options {@code **A)** text} as lines, paragraphs or list items, and a key
 * {@code **Answer: B** - why}.
 */
public final class Lettered implements QuizDialect {
  private static final LetteredStyle STYLE =
      new LetteredStyle(
          "lettered",
          (piece, label) -> label.bold() != Bold.NOTHING,
          segment -> !LetteredStyle.isItem(segment),
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
