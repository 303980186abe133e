package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.Gaps;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.QuestionLabel;
import io.github.lessonlint.quiz.text.QuizSections;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Verbatim;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * {@code <details><summary>question</summary> answer </details>}. Questions that are often asked
 * look the same, and so do answers to questions above, so one counts only if it asks and stands in
 * a section that calls itself a quiz, or in a file of which every one is numbered as a question.
 */
public final class DetailsQuiz implements QuizDialect {
  private static final String OPEN = "<details";
  private static final int FEWEST_IN_QUIZ_FILE = 3;
  private static final int FEWEST_WORDS = 3;

  @Override
  public String name() {
    return "details";
  }

  @Override
  public Quiz read(Page page) {
    if (!page.markup().toLowerCase(Locale.ROOT).contains(OPEN)) {
      return Quiz.NONE;
    }
    List<Details> all = Details.of(page.markup(), Verbatim.blank(page.markup()));
    boolean quizFile =
        all.size() >= FEWEST_IN_QUIZ_FILE && all.stream().allMatch(DetailsQuiz::isNumbered);
    List<Details> asked = quizFile ? all : inQuizzes(page, all);
    return Quiz.of(asked.stream().map(this::question).toList());
  }

  /** Those in sections that call themselves a quiz and in which each of them asks something. */
  private static List<Details> inQuizzes(Page page, List<Details> all) {
    NavigableMap<Integer, Details> byStart = new TreeMap<>();
    all.forEach(d -> byStart.put(d.span().start(), d));
    List<Details> asked = new ArrayList<>();
    for (Span section : QuizSections.spans(page.pieces())) {
      Collection<Details> inside = byStart.subMap(section.start(), section.end()).values();
      if (inside.stream().allMatch(d -> asks(d.summary().text()))) {
        asked.addAll(inside);
      }
    }
    return asked;
  }

  private static boolean isNumbered(Details details) {
    return QuestionLabel.of(details.summary().text())
        .filter(l -> l.named() && l.number().isPresent())
        .isPresent();
  }

  /** "Show the answer" and "Need a hint?" ask nothing that the section is about. */
  private static boolean asks(String summary) {
    boolean label = QuestionLabel.of(summary).filter(QuestionLabel::named).isPresent();
    String words = QuizWords.words(summary);
    boolean sentence = summary.contains("?") && words.split(" ").length >= FEWEST_WORDS;
    return label || (sentence && !mentionsHelp(words));
  }

  private static boolean mentionsHelp(String words) {
    return QuizWords.mentionsAnswer(words) || (" " + words + " ").contains(" hint ");
  }

  private Quiz.Question question(Details details) {
    QuestionDraft draft = new QuestionDraft(name(), details.summary().span(), details.summary());
    if (!details.body().text().isEmpty()) {
      draft.key(Gaps.key(details.body().span(), details.body().text()));
    }
    return draft.selection(Selection.TEXT).withoutKey(Keyed.NOWHERE).build();
  }
}
