package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.OptionLabel.Bold;

/** {@code ###### 12. stem}, options {@code - A: text}, and a key {@code #### Answer: D}. */
public final class BulletedLetters implements QuizDialect {
  private static final LetteredStyle STYLE =
      new LetteredStyle(
          "bulleted-letters",
          (piece, label) -> label.bold() == Bold.NOTHING && piece.item().isPresent(),
          segment -> true,
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
