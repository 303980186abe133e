package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Heading;

/**
 * What a heading says of what stands under it. It is found out once for all dialects.
 *
 * @param heading the heading
 * @param quiz whether it calls its section a quiz
 * @param questions whether questions are to be expected under it
 * @param duties whether boxes under it are things to do, no options
 * @param answers whether it stands over answers
 */
public record Title(
    Heading heading, boolean quiz, boolean questions, boolean duties, boolean answers) {

  static Title of(Heading heading) {
    String text = heading.text();
    String title = QuizWords.title(text);
    boolean quiz = QuizWords.titlesQuiz(title);
    return new Title(
        heading,
        quiz,
        quiz || QuizWords.announcesQuestions(title),
        QuizWords.titlesDuties(text),
        QuizWords.titlesAnswers(text));
  }

  /** Returns whether it is no question itself. */
  boolean isOverQuestionsOrAnswers() {
    return questions || answers;
  }
}
