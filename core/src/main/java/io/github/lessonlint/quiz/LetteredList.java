package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.OptionLabel.Bold;

/**
 * {@code 1. stem} with options {@code - **A)** text} below it, and a list of answers at the end
 * that is matched by number: {@code 1. **B** - why}.
 */
final class LetteredList implements QuizDialect {

  @Override
  public String name() {
    return "lettered-list";
  }

  @Override
  public Quiz read(Page page) {
    return new LetteredReader(name(), (p, l) -> l.bold() != Bold.NOTHING, true).read(page.pieces());
  }
}
