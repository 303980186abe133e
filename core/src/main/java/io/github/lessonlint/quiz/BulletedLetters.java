package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.OptionLabel.Bold;

/** {@code ###### 12. stem}, options {@code - A: text}, and a key {@code #### Answer: D}. */
final class BulletedLetters implements QuizDialect {

  @Override
  public String name() {
    return "bulleted-letters";
  }

  @Override
  public Quiz read(Page page) {
    return new LetteredReader(name(), BulletedLetters::isOption, false).read(page.pieces());
  }

  private static boolean isOption(Piece piece, OptionLabel label) {
    return label.bold() == Bold.NOTHING && piece.item().isPresent();
  }
}
