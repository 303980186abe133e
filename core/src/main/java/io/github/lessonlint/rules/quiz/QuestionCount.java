package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.List;

/**
 * Finds lessons that ask fewer or more questions than they should.
 *
 * @param options how many they should ask
 */
public record QuestionCount(Options options)
    implements LessonRule, Configurable<QuestionCount.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/question-count",
          Severity.OFF,
          "A lesson asks fewer or more questions than the configuration wants");

  /**
   * The options.
   *
   * @param min the fewest questions of a lesson
   * @param max the most; 0 for any number
   */
  public record Options(int min, int max) {
    public Options {
      if (min < 0 || max < 0) {
        throw new IllegalArgumentException("it is a number of questions, from 0");
      }
    }
  }

  /** Creates the rule with its defaults. */
  public QuestionCount() {
    this(new Options(1, 0));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public QuestionCount with(Options changed) {
    return new QuestionCount(changed);
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    Quiz quiz = document.quiz();
    int count = quiz.questions().size();
    if (!quiz.unrecognised().isEmpty() || document.failure().isPresent()) {
      return;
    }
    if (count < options.min()) {
      reporter.report(
          document,
          start(lesson),
          asks(count)
              + ", fewer than the "
              + options.min()
              + " that are wanted; add "
              + (options.min() - count));
    } else if (options.max() > 0 && count > options.max()) {
      Span firstTooMany = quiz.questions().get(options.max()).span();
      reporter.report(
          document,
          firstTooMany,
          asks(count)
              + ", more than the "
              + options.max()
              + " that are wanted; take "
              + (count - options.max())
              + " out");
    }
  }

  private static Span start(Lesson lesson) {
    List<Quiz.Question> questions = lesson.document().quiz().questions();
    return questions.isEmpty() ? lesson.head() : questions.get(0).span();
  }

  private static String asks(int count) {
    String number = count == 0 ? "no question" : count + (count == 1 ? " question" : " questions");
    return "this lesson asks " + number;
  }
}
