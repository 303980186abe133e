package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Segment;
import io.github.lessonlint.quiz.text.Segments;
import io.github.lessonlint.quiz.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads questions whose options have letters. The lettered dialects share it and differ in what
 * their options look like and in what their questions begin with.
 */
final class LetteredReader {
  /** So many questions without a single key are an exam: its keys are kept elsewhere. */
  private static final int EXAM = 3;

  private final LetteredStyle style;

  private final List<LetteredDraft> accepted = new ArrayList<>();
  private final List<Quiz.StrayKey> strays = new ArrayList<>();
  private final List<LetteredDraft> group = new ArrayList<>();
  private final Map<Integer, LetteredDraft> numbered = new HashMap<>();
  private final Set<Integer> seen = new HashSet<>();
  private boolean answersElsewhere;

  /** Creates a reader of one page. */
  LetteredReader(LetteredStyle style) {
    this.style = style;
  }

  Quiz read(List<Piece> pieces) {
    if (pieces.stream().noneMatch(p -> style.isOption(p) || mayBeTruth(p))) {
      return Quiz.NONE;
    }
    List<LetteredDraft> drafts = new ArrayList<>();
    for (Segment segment : Segments.split(pieces, style::isOption)) {
      if (segment.answers() && readAnswers(segment)) {
        continue;
      }
      note(segment);
      List<LetteredDraft> read = LetteredDraft.read(segment, style);
      read.stream().filter(d -> d.optionCount() == 0).forEach(this::giveKey);
      drafts.addAll(read);
      read.stream().filter(d -> d.optionCount() > 0).forEach(this::addToGroup);
    }
    shareOut(drafts.stream().filter(d -> d.optionCount() > 1).toList());
    accept(drafts);
    return new Quiz(
        accepted.stream().map(LetteredDraft::toQuestion).toList(),
        strays,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private boolean mayBeTruth(Piece piece) {
    boolean prose = piece.is(Piece.Kind.LINE) || piece.is(Piece.Kind.HEADING);
    return style.plain() && prose && Words.TRUE_OR_FALSE.areIn(piece.text());
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
    List<AnswerList.Entry> entries = AnswerList.read(segment.pieces());
    if (holdsOptions(segment) && !isKeyed(entries)) {
      return false;
    }
    boolean hidden = segment.pieces().stream().allMatch(p -> p.is(Piece.Kind.COMMENT));
    if (segment.start().filter(Segment.Start::explicit).isPresent()) {
      readAnswer(segment);
    } else if (hidden && group.stream().anyMatch(LetteredDraft::isKeyed)) {
      return true;
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

  private boolean holdsOptions(Segment segment) {
    return segment.pieces().stream().anyMatch(p -> style.isOption(p) && p.itemNumber().isEmpty());
  }

  /** Whether each answer begins with letters; what begins with others below them is a remark. */
  private static boolean isKeyed(List<AnswerList.Entry> entries) {
    return !entries.isEmpty() && entries.stream().noneMatch(e -> e.letters().isEmpty());
  }

  /** {@code ### Question 1} over {@code **Answer: B**}, far below the question itself. */
  private void readAnswer(Segment segment) {
    LetteredDraft answer = LetteredDraft.read(segment, style).get(0);
    answer.takeBareKey();
    if (answer.isKeyed()) {
      giveKey(answer);
    } else {
      asked(answer).ifPresent(d -> d.key().mayBeElsewhere());
    }
  }

  /** Gives the letters of something without options to the question that has its number. */
  private void giveKey(LetteredDraft answer) {
    List<KeyDraft.Letter> letters = answer.key().letters();
    if (!letters.isEmpty()) {
      asked(answer)
          .ifPresent(
              d -> d.key().give(letters, answer.key().isAnyOne(), answer.key().explanation()));
    }
  }

  /** Returns the question above, without a key yet, that has the number of an answer. */
  private Optional<LetteredDraft> asked(LetteredDraft answer) {
    return answer.number().stream()
        .boxed()
        .flatMap(number -> Optional.ofNullable(numbered.get(number)).stream())
        .filter(draft -> !draft.isKeyed())
        .findFirst();
  }

  /** Gives answers to questions by number; where the numbers are not distinct, by position. */
  private void distribute(List<AnswerList.Entry> entries) {
    boolean byNumber = numbered.size() == group.size();
    List<Quiz.StrayKey> found = new ArrayList<>();
    for (AnswerList.Entry entry : entries) {
      Optional<LetteredDraft> draft =
          byNumber ? Optional.ofNullable(numbered.get(entry.number())) : atPosition(entry.number());
      if (!entry.blank()) {
        draft.ifPresent(d -> d.key().give(entry.letters(), entry.anyOne(), entry.why()));
      }
      if (draft.isEmpty() && byNumber && isStray(entry)) {
        KeyDraft.Letter key = entry.letters().get(0);
        found.add(new Quiz.StrayKey(key.span(), "" + entry.number(), key.text()));
      }
    }
    List<LetteredDraft> open = group.stream().filter(LetteredDraft::lacksKey).toList();
    if (found.size() >= open.size()) {
      open.forEach(d -> d.key().mayBeElsewhere());
    }
    strays.addAll(found);
  }

  /** Where the last question of a file has as many keys as there are questions, each has one. */
  private static void shareOut(List<LetteredDraft> asked) {
    int last = asked.size() - 1;
    if (last < 1
        || asked.subList(0, last).stream().anyMatch(LetteredDraft::isKeyed)
        || asked.get(last).asksForSeveral()) {
      return;
    }
    List<KeyDraft.Letter> letters = asked.get(last).key().takeOneForEach(asked.size());
    for (int i = 0; i < letters.size(); i++) {
      asked.get(i).key().give(List.of(letters.get(i)), false, Optional.empty());
    }
  }

  private Optional<LetteredDraft> atPosition(int number) {
    return number >= 1 && number <= group.size()
        ? Optional.of(group.get(number - 1))
        : Optional.empty();
  }

  private boolean isStray(AnswerList.Entry entry) {
    return !entry.letters().isEmpty()
        && !seen.contains(entry.number())
        && group.stream().anyMatch(d -> style.questions().test(d.segment()));
  }

  // What is a question

  private void accept(List<LetteredDraft> drafts) {
    boolean anyKey = drafts.stream().anyMatch(d -> d.optionCount() > 1 && d.isKeyed());
    boolean keyIsUsual = isKeyUsual(drafts);
    Set<OptionalInt> numbers = new HashSet<>();
    for (LetteredDraft draft : drafts) {
      Segment segment = draft.segment();
      boolean first = numbers.add(draft.number());
      boolean lost = anyKey && first && isLost(draft);
      boolean duty = segment.duties() && draft.key().letters().isEmpty() && !draft.isKeyedPlainly();
      boolean own = style.questions().test(segment) && !duty;
      if (own && (lost || isQuestion(draft, anyKey, keyIsUsual))) {
        accepted.add(draft);
      }
    }
    if (isUnkeyed()) {
      withholdKeys();
    }
  }

  /** Whether nothing is the key of any question but, perhaps, a tick here or there. */
  private boolean isUnkeyed() {
    long ticked = accepted.stream().filter(LetteredDraft::isOnlyTicked).count();
    return ticked * 2 < accepted.size()
        && accepted.stream().noneMatch(d -> d.isKeyedPlainly() && !d.isOnlyTicked());
  }

  /**
   * Without a single key the quiz is an exam, or its keys are to be found by other means: below the
   * last question perhaps those of all.
   */
  private void withholdKeys() {
    boolean unreadable = answersElsewhere || !accepted.stream().allMatch(LetteredDraft::lacksKey);
    boolean below = !accepted.isEmpty() && !accepted.get(accepted.size() - 1).lacksKey();
    for (LetteredDraft draft : accepted) {
      if (answersElsewhere || below || (unreadable && accepted.size() >= EXAM)) {
        draft.key().mayBeElsewhere();
      } else if (style.plain() || draft.key().isAnnounced() || accepted.size() >= EXAM) {
        draft.withhold();
      }
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

  /** A numbered question of a quiz whose options are all gone. */
  private boolean isLost(LetteredDraft draft) {
    Segment segment = draft.segment();
    return !style.plain()
        && segment.quiz()
        && !segment.answers()
        && segment.isNamed()
        && draft.isBare();
  }

  private boolean isQuestion(LetteredDraft draft, boolean anyKey, boolean keyIsUsual) {
    Segment segment = draft.segment();
    boolean announced = segment.start().filter(Segment.Start::explicit).isPresent();
    if (draft.isChecked() || draft.hasOptionsInStem() || !draft.isInStyle()) {
      return false;
    }
    boolean keyed =
        isPlainlyKeyed(draft)
            || (!style.plain() && announced && draft.isKeyed() && !draft.isOnlyTicked());
    boolean quiz = segment.quiz() && (!style.plain() || isPlainly(draft, anyKey));
    return switch (draft.optionCount()) {
      case 0 -> false;
      case 1 -> quiz && announced && draft.hasBracketedOption();
      default -> keyed || quiz || (keyIsUsual && announced);
    };
  }

  /** Without a key that is understood, letters in prose are options only if nothing else is one. */
  private static boolean isPlainly(LetteredDraft draft, boolean anyKey) {
    return draft.stem().asks() && (anyKey || draft.lacksKey());
  }

  /** A key makes options of letters; in prose, and by ticks, only where something is asked. */
  private boolean isPlainlyKeyed(LetteredDraft draft) {
    boolean asks = draft.segment().quiz() || draft.stem().asks();
    boolean asked =
        draft.isOnlyTicked() ? asks : asks || draft.stem().isExplicit() || !style.plain();
    return asked && draft.isKeyedPlainly();
  }
}
