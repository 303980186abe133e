package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.OptionLabel.Bold;

/**
 * {@code ### Question 1}, options {@code **A)** text} as lines, paragraphs or list items, and a key
 * {@code **Answer: B** - why}.
 */
final class Lettered implements QuizDialect {

  @Override
  public String name() {
    return "lettered";
  }

  @Override
  public Quiz read(Page page) {
    return new LetteredReader(name(), (p, l) -> l.bold() != Bold.NOTHING, false)
        .read(page.pieces());
  }
}
