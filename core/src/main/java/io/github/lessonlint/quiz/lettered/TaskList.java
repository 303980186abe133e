package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Segment;
import io.github.lessonlint.quiz.text.Segments;
import java.util.ArrayList;
import java.util.List;

/**
 * A question over a list in which every item has a box; the checked ones are the key. Most such
 * lists are things to do, so one counts only in a section that calls itself a quiz, or in a file in
 * which nearly all of them stand under questions.
 */
public final class TaskList implements QuizDialect {
  private static final int FEWEST_IN_QUIZ_FILE = 2;

  @Override
  public String name() {
    return "task-list";
  }

  @Override
  public Quiz read(Page page) {
    List<Piece> pieces = page.pieces();
    if (pieces.stream().noneMatch(TaskDraft::isOption)) {
      return Quiz.NONE;
    }
    List<TaskDraft> drafts = new ArrayList<>();
    for (Segment segment : Segments.split(pieces, TaskDraft::isOption)) {
      TaskDraft.read(segment).stream().filter(d -> d.optionCount() > 0).forEach(drafts::add);
    }
    boolean quizFile = isQuizFile(drafts);
    List<TaskDraft> questions =
        drafts.stream().filter(d -> d.isQuestion() && (quizFile || d.segment().quiz())).toList();
    return Quiz.of(withKeys(questions));
  }

  /**
   * Whether the file as a whole is a quiz: hardly a list of boxes in it that is not a question with
   * a right and a wrong option. One in four may have lost its key.
   */
  private static boolean isQuizFile(List<TaskDraft> drafts) {
    long plain = drafts.stream().filter(TaskDraft::isPlainlyQuestion).count();
    long open = drafts.stream().filter(TaskDraft::isOpenQuestion).count();
    long asked = plain + Math.min(open, plain / 3);
    return plain >= FEWEST_IN_QUIZ_FILE && asked * 5 >= drafts.size() * 4L;
  }

  /** Where several questions have no box checked at all, readers are meant to check them. */
  private List<Quiz.Question> withKeys(List<TaskDraft> questions) {
    boolean anyKey = questions.stream().anyMatch(TaskDraft::isKeyed);
    boolean worksheet = !anyKey && questions.size() > 1;
    return questions.stream()
        .filter(d -> anyKey || d.stem().asksPlainly())
        .filter(d -> d.optionCount() > 1 || (anyKey && d.isKeyed()))
        .map(d -> d.toQuestion(name(), worksheet))
        .toList();
  }
}
