package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A question while a dialect that is no prose reads it. */
public final class QuestionDraft {
  private final String dialect;
  private final Span span;
  private final Quiz.Text stem;
  private final List<Quiz.Option> options = new ArrayList<>();
  private final List<Quiz.Key> keys = new ArrayList<>();
  private Selection selection = Selection.SINGLE;
  private Keyed withoutKey = Keyed.NOWHERE;
  private boolean certain = true;
  private Optional<Quiz.Text> explanation = Optional.empty();

  /**
   * Starts a question.
   *
   * @param dialect the name of its dialect
   * @param span its first line
   * @param stem what it asks
   */
  public QuestionDraft(String dialect, Span span, Quiz.Text stem) {
    this.dialect = dialect;
    this.span = span;
    this.stem = stem;
  }

  /** Adds an option without a label. */
  public QuestionDraft option(Span whole, Span mark, Quiz.Text text) {
    return option(new Quiz.Option(whole, "", mark, text, text.text().contains("```")));
  }

  public QuestionDraft option(Quiz.Option option) {
    options.add(option);
    return this;
  }

  /** Marks the option that was added last as right. */
  public QuestionDraft right(Span mark) {
    int last = options.size() - 1;
    keys.add(new Quiz.Key(mark, options.get(last).text().text(), OptionalInt.of(last)));
    return this;
  }

  public QuestionDraft key(Quiz.Key key) {
    keys.add(key);
    return this;
  }

  public QuestionDraft selection(Selection value) {
    selection = value;
    return this;
  }

  /** Says where the key is if none is added. */
  public QuestionDraft withoutKey(Keyed value) {
    withoutKey = value;
    return this;
  }

  public QuestionDraft uncertain() {
    certain = false;
    return this;
  }

  /** Takes the reason for the key, if it has none yet. */
  public QuestionDraft because(Optional<Quiz.Text> reason) {
    explanation = explanation.or(() -> reason);
    return this;
  }

  public List<Quiz.Option> options() {
    return options;
  }

  public int keyCount() {
    return keys.size();
  }

  public Quiz.Question build() {
    return new Quiz.Question(
        dialect,
        OptionalInt.empty(),
        span,
        stem,
        selection,
        options,
        keys,
        keys.isEmpty() ? withoutKey : Keyed.HERE,
        certain,
        explanation);
  }
}
