package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;

/**
 * One way in which authors write quizzes. A dialect is a pure function of what it is handed and
 * knows nothing of the other dialects; {@link QuizReader} lists them.
 */
public interface QuizDialect {

  /** Returns what the dialect is called in questions, in the configuration and in the docs. */
  String name();

  /**
   * Returns the questions that a file asks in this dialect, the keys that belong to none of them
   * and the files of data that it names, in the order of the file. A file that is not written in
   * the dialect gives {@link Quiz#NONE}.
   *
   * <p>A dialect whose questions stand in files of data of their own is handed these files too:
   * those that a {@link Quiz.Reference} names, whatever they are called, and those whose own name
   * or folder calls itself a quiz. Which they are is not known here, so the shape must tell.
   */
  Quiz read(Page page);
}
