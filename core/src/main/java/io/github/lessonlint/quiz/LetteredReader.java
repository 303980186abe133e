package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Segment.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Integer, LetteredDraft> numbered = new HashMap<>();
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

  Quiz read(List<Piece> pieces) {
    if (pieces.stream().noneMatch(this::isOption)) {
      return Quiz.NONE;
    }
    List<LetteredDraft> drafts = new ArrayList<>();
    for (Segment segment : Segments.split(pieces, this::isOption)) {
      if (segment.answers() && readAnswers(segment)) {
        continue;
      }
      note(segment);
      List<LetteredDraft> read = LetteredDraft.read(segment, style);
      drafts.addAll(read);
      read.stream().filter(d -> d.optionCount() > 0).forEach(this::addToGroup);
    }
    accept(drafts);
    return new Quiz(
        accepted.stream().map(d -> d.toQuestion(dialect)).toList(), strays, List.of(), List.of());
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

  private void addToGroup(LetteredDraft draft) {
    group.add(draft);
    draft.number().ifPresent(n -> numbered.putIfAbsent(n, draft));
  }

  /** Returns whether a section of answers is no question itself. */
  private boolean readAnswers(Segment segment) {
    if (segment.pieces().stream().anyMatch(this::isOption)) {
      return false;
    }
    List<AnswerList.Entry> entries = AnswerList.read(segment.pieces());
    if (segment.start().filter(Segment.Start::explicit).isPresent()) {
      readAnswer(segment);
    } else if (entries.isEmpty()) {
      answersElsewhere |= !segment.pieces().isEmpty();
    } else {
      distribute(entries);
      group.clear();
      numbered.clear();
      seen.clear();
    }
    return true;
  }

  /** {@code ### Question 1} over {@code **Answer: B**}, far below the question itself. */
  private void readAnswer(Segment segment) {
    LetteredDraft answer = LetteredDraft.read(segment, style).get(0);
    OptionalInt number = answer.number();
    Optional<LetteredDraft> draft =
        number.isPresent()
            ? Optional.ofNullable(numbered.get(number.getAsInt()))
            : Optional.empty();
    if (draft.isPresent() && !draft.get().isKeyed()) {
      draft.get().answer(answer.letters(), false);
    }
  }

  /** Gives answers to questions by number; where the numbers are not distinct, by position. */
  private void distribute(List<AnswerList.Entry> entries) {
    boolean byNumber = numbered.size() == group.size();
    List<Quiz.StrayKey> found = new ArrayList<>();
    for (AnswerList.Entry entry : entries) {
      Optional<LetteredDraft> draft =
          byNumber ? Optional.ofNullable(numbered.get(entry.number())) : atPosition(entry.number());
      draft.ifPresent(d -> d.answer(entry.letters(), entry.anyOne()));
      if (draft.isEmpty() && byNumber && isStray(entry)) {
        LetteredDraft.Letter key = entry.letters().get(0);
        found.add(new Quiz.StrayKey(key.span(), "" + entry.number(), key.text()));
      }
    }
    List<LetteredDraft> open = group.stream().filter(LetteredDraft::lacksKey).toList();
    if (found.size() >= open.size()) {
      open.forEach(LetteredDraft::answeredElsewhere);
    }
    strays.addAll(found);
  }

  private Optional<LetteredDraft> atPosition(int number) {
    return number >= 1 && number <= group.size()
        ? Optional.of(group.get(number - 1))
        : Optional.empty();
  }

  private boolean isStray(AnswerList.Entry entry) {
    return !entry.letters().isEmpty()
        && !seen.contains(entry.number())
        && group.stream().anyMatch(d -> isOwn(d.segment()));
  }

  // What is a question

  private void accept(List<LetteredDraft> drafts) {
    boolean anyKey = drafts.stream().anyMatch(d -> d.optionCount() > 1 && d.isKeyed());
    boolean keyIsUsual = isKeyUsual(drafts);
    Set<OptionalInt> numbers = new HashSet<>();
    for (LetteredDraft draft : drafts) {
      boolean first = numbers.add(draft.number());
      boolean lost = anyKey && first && isLost(draft);
      if (isOwn(draft.segment()) && (lost || isQuestion(draft, keyIsUsual))) {
        accepted.add(draft);
      }
    }
    if (!anyKey && (answersElsewhere || accepted.size() >= EXAM)) {
      accepted.forEach(LetteredDraft::answeredElsewhere);
    }
  }

  /** Whether most announced questions outside quizzes have a key: others are decisions to take. */
  private static boolean isKeyUsual(List<LetteredDraft> drafts) {
    int keyed = 0;
    int open = 0;
    for (LetteredDraft draft : drafts) {
      if (!draft.segment().quiz() && draft.optionCount() > 1) {
        keyed += draft.isKeyed() ? 1 : 0;
        open += draft.isKeyed() ? 0 : 1;
      }
    }
    return keyed > 1 && keyed > open;
  }

  private boolean isOwn(Segment segment) {
    boolean item = segment.start().filter(s -> s.form() == Form.ITEM).isPresent();
    return item == numberedLists && !segment.duties();
  }

  /** A numbered question of a quiz whose options are all gone. */
  private static boolean isLost(LetteredDraft draft) {
    Segment segment = draft.segment();
    return segment.quiz() && !segment.answers() && segment.isNamed() && draft.isBare();
  }

  private static boolean isQuestion(LetteredDraft draft, boolean keyIsUsual) {
    Segment segment = draft.segment();
    boolean announced = segment.start().isPresent() && segment.start().get().explicit();
    if (draft.isTicked() || draft.hasOptionsInStem() || !draft.isInStyle()) {
      return false;
    }
    return switch (draft.optionCount()) {
      case 0 -> false;
      case 1 -> segment.quiz() && announced && draft.hasBracketedOption();
      default -> draft.isKeyed() || segment.quiz() || (keyIsUsual && announced);
    };
  }
}
