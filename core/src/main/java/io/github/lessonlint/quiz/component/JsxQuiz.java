package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import java.util.List;

/**
 * Components of MDX: {@code <Question choices={[{text: "4", correct: true}]} />}, {@code <Quiz
 * questions={[…]} />}, and {@code <Quiz.Answer correct>} inside a question. What such a component
 * is called and what its properties are called differs; that it says which of several texts is
 * right does not.
 */
public final class JsxQuiz implements QuizDialect {
  private static final List<String> SIGNS = List.of("<Quiz", "Question", "Choice", "<MC", "Quiz");

  @Override
  public String name() {
    return "jsx";
  }

  @Override
  public Quiz read(Page page) {
    String markup = page.markup();
    if (SIGNS.stream().noneMatch(markup::contains) || markup.indexOf('<') < 0) {
      return Quiz.NONE;
    }
    return new JsxReader(name(), page).read();
  }
}
