package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Segment.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Reads questions whose options have letters. The lettered dialects share it and differ in what
 * their options look like and in what their questions begin with.
 */
final class LetteredReader {
  /** So many questions without a single key are an exam: its keys are kept elsewhere. */
  private static final int EXAM = 3;

  private final String dialect;
  private final BiPredicate<Piece, OptionLabel> style;
  private final boolean numberedLists;

  private final List<LetteredDraft> accepted = new ArrayList<>();
  private final List<Quiz.StrayKey> strays = new ArrayList<>();
  private final List<LetteredDraft> group = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private boolean answersElsewhere;

  /**
   * Creates a reader.
   *
   * @param dialect the name of the dialect
   * @param style whether a label at the start of a line is that of an option
   * @param numberedLists whether the dialect's questions are items of numbered lists, or all others
   */
  LetteredReader(String dialect, BiPredicate<Piece, OptionLabel> style, boolean numberedLists) {
    this.dialect = dialect;
    this.style = style;
    this.numberedLists = numberedLists;
  }

  Quiz read(QuizSource source) {
    if (source.pieces().stream().noneMatch(this::isOption)) {
      return Quiz.NONE;
    }
    List<LetteredDraft> drafts = new ArrayList<>();
    for (Segment segment : Segments.split(source.pieces(), this::isOption)) {
      if (segment.answers() && readAnswers(segment)) {
        continue;
      }
      note(segment);
      List<LetteredDraft> read = LetteredDraft.read(segment, style);
      drafts.addAll(read);
      group.addAll(read);
    }
    accept(drafts);
    return new Quiz(accepted.stream().map(d -> d.toQuestion(dialect)).toList(), strays, List.of());
  }

  private boolean isOption(Piece piece) {
    return piece.is(Piece.Kind.LINE)
        && OptionLabel.at(piece.source(), 0).filter(l -> style.test(piece, l)).isPresent();
  }

  // Answers by number

  private void note(Segment segment) {
    segment.start().ifPresent(s -> s.number().ifPresent(seen::add));
    segment.pieces().forEach(p -> p.itemNumber().ifPresent(seen::add));
  }

  /** Returns whether a section of answers is no question itself. */
  private boolean readAnswers(Segment segment) {
    if (segment.pieces().stream().anyMatch(this::isOption)) {
      return false;
    }
    List<AnswerList.Entry> entries = AnswerList.read(segment.pieces());
    if (segment.start().isPresent() && segment.start().get().form() != Form.TITLE) {
      return readAnswer(segment);
    }
    if (entries.isEmpty()) {
      answersElsewhere |= segment.pieces().size() > 0;
      return true;
    }
    distribute(entries);
    group.clear();
    seen.clear();
    return true;
  }

  /** {@code ### Question 1} over {@code **Answer: B**}, far below the question itself. */
  private boolean readAnswer(Segment segment) {
    LetteredDraft answer = LetteredDraft.read(segment, style).get(0);
    for (LetteredDraft draft : group) {
      if (draft.optionCount() > 0
          && !draft.isKeyed()
          && draft.number().isPresent()
          && draft.number().equals(answer.number())) {
        draft.answer(answer.letters(), false);
      }
    }
    return true;
  }

  private void distribute(List<AnswerList.Entry> entries) {
    Map<Integer, LetteredDraft> byNumber = byNumber();
    boolean own = byNumber.values().stream().anyMatch(d -> isOwn(d.segment()));
    List<Quiz.StrayKey> found = new ArrayList<>();
    for (AnswerList.Entry entry : entries) {
      LetteredDraft draft = byNumber.get(entry.number());
      List<LetteredDraft.Letter> letters =
          entry.keys().stream().map(k -> new LetteredDraft.Letter(k.span(), k.text())).toList();
      if (draft != null) {
        draft.answer(letters, entry.anyOne());
      } else if (own && !letters.isEmpty() && !seen.contains(entry.number())) {
        Quiz.Key key = entry.keys().get(0);
        found.add(new Quiz.StrayKey(key.span(), "" + entry.number(), key.text()));
      }
    }
    long open = byNumber.values().stream().filter(LetteredDraft::lacksKey).count();
    if (found.size() >= open) {
      byNumber.values().stream()
          .filter(LetteredDraft::lacksKey)
          .forEach(LetteredDraft::answeredElsewhere);
    }
    strays.addAll(found);
  }

  /** By the numbers that the author gave; where those are not distinct, by position. */
  private Map<Integer, LetteredDraft> byNumber() {
    List<LetteredDraft> questions = group.stream().filter(d -> d.optionCount() > 0).toList();
    Map<Integer, LetteredDraft> byNumber = new HashMap<>();
    for (LetteredDraft draft : questions) {
      draft.number().ifPresent(n -> byNumber.put(n, draft));
    }
    if (byNumber.size() < questions.size()) {
      byNumber.clear();
      for (int i = 0; i < questions.size(); i++) {
        byNumber.put(i + 1, questions.get(i));
      }
    }
    return byNumber;
  }

  // What is a question

  private void accept(List<LetteredDraft> drafts) {
    boolean anyKey = drafts.stream().anyMatch(d -> d.optionCount() > 1 && d.isKeyed());
    Set<OptionalInt> numbers = new HashSet<>();
    for (LetteredDraft draft : drafts) {
      boolean repeated = !numbers.add(draft.number());
      if (isOwn(draft.segment())
          && (isQuestion(draft, anyKey) || (!repeated && anyKey && lost(draft)))) {
        accepted.add(draft);
      }
    }
    if (!anyKey && (answersElsewhere || accepted.size() >= EXAM)) {
      accepted.forEach(LetteredDraft::answeredElsewhere);
    }
  }

  private boolean isOwn(Segment segment) {
    boolean item = segment.start().filter(s -> s.form() == Form.ITEM).isPresent();
    return item == numberedLists && !segment.duties();
  }

  /** A numbered question of a quiz whose options are all gone. */
  private static boolean lost(LetteredDraft draft) {
    Segment segment = draft.segment();
    return segment.quiz() && !segment.answers() && segment.isNamed() && draft.isBare();
  }

  private static boolean isQuestion(LetteredDraft draft, boolean anyKey) {
    Segment segment = draft.segment();
    boolean announced = segment.start().isPresent() && segment.start().get().explicit();
    if (draft.isTicked() || draft.hasOptionsInStem() || !draft.isInStyle()) {
      return false;
    }
    return switch (draft.optionCount()) {
      case 0 -> false;
      case 1 -> segment.quiz() && announced && draft.hasBracketedOption();
      default -> draft.isKeyed() || segment.quiz() || (anyKey && announced);
    };
  }
}
