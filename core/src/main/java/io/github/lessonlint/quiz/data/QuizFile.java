package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import java.util.List;

/**
 * A file of data, JSON, YAML or TOML, that holds a quiz. A single pair of a question and an answer
 * may as well be words of a user interface.
 */
public final class QuizFile implements QuizDialect {

  @Override
  public String name() {
    return "quiz-file";
  }

  @Override
  public Quiz read(Page page) {
    if (!page.markup().isEmpty() || page.data().isEmpty()) {
      return Quiz.NONE;
    }
    DataQuestions questions = new DataQuestions(page.file()).in(page.data().get());
    List<Quiz.Question> read = questions.read(name(), page.options().indexBase());
    boolean choice = read.stream().anyMatch(q -> !q.options().isEmpty());
    return choice || read.size() > 1 ? Quiz.of(read) : Quiz.NONE;
  }
}
