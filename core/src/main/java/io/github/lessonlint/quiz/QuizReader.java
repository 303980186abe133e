package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.quiz.component.JsxQuiz;
import io.github.lessonlint.quiz.component.ShortcodeQuiz;
import io.github.lessonlint.quiz.data.FrontMatterQuiz;
import io.github.lessonlint.quiz.data.MdbookQuiz;
import io.github.lessonlint.quiz.data.QuizFile;
import io.github.lessonlint.quiz.lettered.AnswerPage;
import io.github.lessonlint.quiz.lettered.BulletedLetters;
import io.github.lessonlint.quiz.lettered.Lettered;
import io.github.lessonlint.quiz.lettered.LetteredList;
import io.github.lessonlint.quiz.lettered.LetteredPlain;
import io.github.lessonlint.quiz.lettered.TaskList;
import io.github.lessonlint.quiz.markup.DetailsQuiz;
import io.github.lessonlint.quiz.markup.LiaScript;
import io.github.lessonlint.quiz.markup.MarkedSections;
import io.github.lessonlint.quiz.markup.MkdocsQuiz;
import io.github.lessonlint.quiz.markup.RoundBoxes;
import io.github.lessonlint.quiz.text.QuizSections;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the quizzes of a file, in every dialect. */
public final class QuizReader {
  /** The dialects. Where two understand the same question, the first one counts. */
  private static final List<QuizDialect> DIALECTS =
      List.of(
          new MkdocsQuiz(),
          new MarkedSections(),
          new LiaScript(),
          new RoundBoxes(),
          new MdbookQuiz(),
          new JsxQuiz(),
          new ShortcodeQuiz(),
          new FrontMatterQuiz(),
          new QuizFile(),
          new Lettered(),
          new LetteredList(),
          new LetteredPlain(),
          new BulletedLetters(),
          new TaskList(),
          new DetailsQuiz());

  private QuizReader() {}

  /**
   * Returns what a Markdown file asks.
   *
   * @param file the file
   * @param options what the configuration says
   * @param frontMatter what its front matter says
   * @param body where its body stands
   * @param blocks what its body holds
   */
  public static Quiz read(
      SourceFile file,
      QuizOptions options,
      Optional<Value> frontMatter,
      Span body,
      List<Block> blocks) {
    return read(Page.markdown(file, options, frontMatter, body, blocks));
  }

  /** Returns what a file of data asks: TOML, JSON or YAML. */
  public static Quiz read(SourceFile file, QuizOptions options, Value data) {
    return read(Page.data(file, options, data));
  }

  /** Returns the names of the dialects. */
  public static List<String> dialects() {
    return DIALECTS.stream().map(QuizDialect::name).toList();
  }

  private static Quiz read(Page page) {
    List<Quiz.Question> questions = new ArrayList<>();
    List<Quiz.StrayKey> strays = new ArrayList<>();
    List<Quiz.Reference> references = new ArrayList<>();
    Places taken = new Places();
    for (QuizDialect dialect :
        DIALECTS.stream().filter(d -> page.options().allow(d.name())).toList()) {
      Quiz quiz = dialect.read(page);
      for (Quiz.Question question : quiz.questions()) {
        if (taken.add(question)) {
          questions.add(question);
        }
      }
      strays.addAll(quiz.strayKeys());
      references.addAll(quiz.references());
    }
    questions.sort(Comparator.comparing(Quiz.Question::span));
    return new Quiz(
        questions,
        strays,
        references,
        QuizSections.unrecognised(page.pieces(), questions),
        questions.isEmpty() ? AnswerPage.read(page.pieces()) : List.of(),
        Optional.empty());
  }
}
