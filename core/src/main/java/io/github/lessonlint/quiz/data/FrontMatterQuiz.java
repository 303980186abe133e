package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Questions in the front matter of a lesson: {@code question}, {@code options} and {@code answer}
 * below a key such as {@code quiz} or {@code questions}. Where the key holds a path, the questions
 * stand in that file.
 */
public final class FrontMatterQuiz implements QuizDialect {
  private static final Set<String> KEYS =
      Set.of("quiz", "quizzes", "questions", "quizquestions", "knowledgecheck", "review");

  @Override
  public String name() {
    return "front-matter";
  }

  @Override
  public Quiz read(Page page) {
    if (page.markup().isEmpty() || page.data().isEmpty()) {
      return Quiz.NONE;
    }
    DataQuestions questions = new DataQuestions(page.file());
    List<Quiz.Reference> references = new ArrayList<>();
    if (page.data().get() instanceof Mapping mapping) {
      for (Value.Entry entry : mapping.entries()) {
        if (KEYS.contains(DataFields.fold(entry.key().text()))) {
          questions.in(entry.value());
          QuizPaths.of(page.file(), entry.value()).ifPresent(references::add);
        }
      }
    }
    return Quiz.naming(questions.read(name(), page.options().indexBase()), references);
  }
}
