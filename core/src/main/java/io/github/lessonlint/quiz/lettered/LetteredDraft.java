package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.OptionLabel;
import io.github.lessonlint.quiz.text.OptionLabel.Bold;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Piece.Kind;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.quiz.text.Segment;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A question with lettered options while it is read. */
final class LetteredDraft {
  private final Segment segment;
  private final LetteredStyle style;
  private final Stem stem;
  private final List<OptionDraft> options = new ArrayList<>();
  private final List<Piece> rest = new ArrayList<>();
  private final KeyDraft key = new KeyDraft();
  private boolean certain = true;
  private boolean interrupted;
  private boolean labelledKey;
  private boolean ticked;
  private boolean withheld;

  private LetteredDraft(Segment segment, LetteredStyle style, Stem stem) {
    this.segment = segment;
    this.style = style;
    this.stem = stem;
  }

  /**
   * Reads a segment. Usually it holds one question; where questions are not announced, each run of
   * options is one.
   */
  static List<LetteredDraft> read(Segment segment, LetteredStyle style) {
    List<LetteredDraft> drafts = new ArrayList<>();
    LetteredDraft draft = new LetteredDraft(segment, style, Stem.of(segment));
    for (Piece piece : segment.pieces()) {
      if (draft.beginsAnother(piece)) {
        drafts.add(draft);
        Stem next = Stem.takeFrom(draft.rest, segment.before());
        draft = new LetteredDraft(segment, style, next);
      }
      draft.take(piece);
    }
    drafts.add(draft);
    drafts.forEach(LetteredDraft::settle);
    return drafts;
  }

  /** An A and a B below a word for the answer begin remarks on each option. */
  private void settle() {
    if (labelledKey && key.names("A") && rest.stream().anyMatch(p -> isLabelled(p, 1))) {
      key.forget();
    }
    key.settle(options.size());
    takeTicks();
  }

  /**
   * Ticks at some of the options are the key. Beside a key, a single one at another option is a
   * second key, unless crosses tell that ticks stand for "true" and not for "right".
   */
  private void takeTicks() {
    List<OptionDraft> found = options.stream().filter(OptionDraft::isTicked).toList();
    if (found.isEmpty() || found.size() == options.size()) {
      return;
    }
    if (!key.isGiven()) {
      ticked = true;
      key.takeTicked(found.stream().map(OptionDraft::toKey).toList(), rest);
    } else if (found.size() == 1
        && !key.letters().isEmpty()
        && !key.names(found.get(0).letter())
        && options.stream().noneMatch(o -> QuizWords.hasCross(o.piece().text()))) {
      key.takeTicked(List.of(found.get(0).toKey()), List.of());
    }
  }

  private static boolean isLabelled(Piece piece, int place) {
    return piece.is(Kind.LINE)
        && OptionLabel.at(piece.source(), 0).filter(l -> index(piece, l) == place).isPresent();
  }

  /** An A after B, with a paragraph before it, begins a question that nothing announces. */
  private boolean beginsAnother(Piece piece) {
    return !stem.isExplicit()
        && options.size() > 1
        && !rest.isEmpty()
        && rest.get(rest.size() - 1).is(Kind.LINE)
        && optionLabel(piece).filter(l -> index(piece, l) == 0).isPresent();
  }

  // Reading

  private void take(Piece piece) {
    if (piece.is(Kind.COMMENT)) {
      key.takeHidden(piece);
    } else if (key.isGiven() && !options.isEmpty()) {
      takeBehindKey(piece);
    } else if (isLabelledKey(piece)) {
      labelledKey = key.take(piece, this::hasChoice);
    } else if (isRemark(piece)) {
      rest.add(piece);
    } else if (!takeOptions(piece)) {
      if (key.isGiven()) {
        takeBehindKey(piece);
      } else if (!key.take(piece, this::hasChoice)) {
        takeOther(piece);
      }
    }
  }

  private void takeBehindKey(Piece piece) {
    if (!key.takeMore(piece, options.stream().map(OptionDraft::letter).toList())) {
      rest.add(piece);
    }
  }

  /** Whether a line that begins as an option stands where the key is due: {@code B) two}. */
  private boolean isLabelledKey(Piece piece) {
    return key.isDue() && options.size() > 1 && piece.isLabelled();
  }

  /** Whether a line below "Explanation" is about an option: {@code A) is odd}. */
  private boolean isRemark(Piece piece) {
    return key.isAnnounced()
        && options.size() > 1
        && piece.isLabelled()
        && !isLabelled(piece, nextIndex());
  }

  private boolean takeOptions(Piece piece) {
    Optional<OptionLabel> first = optionLabel(piece);
    if (first.isEmpty()) {
      return false;
    }
    boolean again = options.size() > 1 && !rest.isEmpty() && index(piece, first.get()) == 0;
    boolean late = options.isEmpty() && stem.lines().stream().anyMatch(Piece::isLabelled);
    certain &= !interrupted && !again && !late;
    options.addAll(OptionDraft.lettered(piece));
    return true;
  }

  /** Returns the label of an option in this style, or of one that only misses the style. */
  private Optional<OptionLabel> optionLabel(Piece piece) {
    if (!piece.is(Kind.LINE)) {
      return Optional.empty();
    }
    return OptionLabel.at(piece.source(), 0)
        .filter(l -> fits(piece, l) || index(piece, l) == nextIndex());
  }

  /** Plain letters are those of options only if all of them are written in one way. */
  private boolean fits(Piece piece, OptionLabel label) {
    if (!style.option().test(piece, label)) {
      return false;
    }
    return !style.plain() || (options.isEmpty() ? index(piece, label) <= 1 : isAlike(label, piece));
  }

  private boolean isAlike(OptionLabel label, Piece piece) {
    OptionDraft first = options.get(0);
    char letter = first.piece().source().charAt(first.label().orElseThrow().letter());
    return first.label().orElseThrow().closer() == label.closer()
        && Character.isUpperCase(letter)
            == Character.isUpperCase(piece.source().charAt(label.letter()));
  }

  /** The place in the alphabet of the letter that is due; -2 where there is no option yet. */
  private int nextIndex() {
    return options.isEmpty() ? -2 : index(options.get(options.size() - 1).letter().charAt(0)) + 1;
  }

  private static int index(Piece piece, OptionLabel label) {
    return index(Scan.ascii(piece.source().charAt(label.letter())));
  }

  private static int index(char letter) {
    return Character.toUpperCase(letter) - 'A';
  }

  private void takeOther(Piece piece) {
    if (options.isEmpty()) {
      stem.add(piece);
      return;
    }
    certain &= !isDueLetter(piece);
    if (rest.isEmpty() && continuesOption(piece)) {
      options.get(options.size() - 1).more().add(piece);
    } else {
      interrupted |= piece.is(Kind.HEADING) || piece.is(Kind.OTHER);
      rest.add(piece);
    }
  }

  /** Whether a line begins with the letter that is due, written as no label is. */
  private boolean isDueLetter(Piece piece) {
    int at = Scan.decoration(piece.source(), 0);
    return piece.is(Kind.LINE)
        && Scan.isLoneLetter(piece.source(), at)
        && index(Scan.ascii(piece.source().charAt(at))) == nextIndex();
  }

  /** Lines of the same paragraph, what an option's list item holds, and code after an option. */
  private boolean continuesOption(Piece piece) {
    Piece option = options.get(options.size() - 1).piece();
    if (piece.is(Kind.CODE)) {
      return true;
    }
    boolean inside = option.item().isPresent() && piece.depth() >= option.depth();
    return piece.is(Kind.LINE) && (!piece.opens() || inside);
  }

  // What was read

  Segment segment() {
    return segment;
  }

  Stem stem() {
    return stem;
  }

  KeyDraft key() {
    return key;
  }

  int optionCount() {
    return options.isEmpty() && isTruth() ? 2 : options.size();
  }

  OptionalInt number() {
    return stem.number();
  }

  /** Returns whether there is something to choose from. */
  private boolean hasChoice() {
    return !options.isEmpty() || isTruth();
  }

  /** Returns whether it is a choice between true and false that spells no options out. */
  private boolean isTruth() {
    return style.plain() && options.isEmpty() && stem.isTrueOrFalse();
  }

  /** Takes the letter with which an answer begins that has no word for it: {@code ### 1. B}. */
  void takeBareKey() {
    if (!key.isGiven()) {
      stem.start().ifPresent(s -> key.takeBare(s.piece(), s.stem()));
    }
    if (!key.isGiven()) {
      stem.lines().stream().findFirst().ifPresent(line -> key.takeBare(line, 0));
    }
  }

  /** Returns whether it says that several options may be right. */
  boolean asksForSeveral() {
    return stem.selection(1, false) == Quiz.Selection.MULTIPLE;
  }

  /** Returns whether there is a key, be it in words that no option says. */
  boolean isKeyed() {
    return key.isGiven();
  }

  /** Returns whether the key names one of the options, or is a letter at least. */
  boolean isKeyedPlainly() {
    return !keys(toOptions()).isEmpty();
  }

  /** Returns whether the only option is written as options are and not as an answer to a "Q:". */
  boolean hasBracketedOption() {
    return options.size() == 1
        && ")\uFF09".indexOf(options.get(0).label().orElseThrow().closer()) >= 0;
  }

  /** Returns whether nothing but ticks at options gives the key. */
  boolean isOnlyTicked() {
    return ticked;
  }

  /** Returns whether most options are in the dialect's own style. */
  boolean isInStyle() {
    long own =
        options.stream()
            .filter(o -> style.option().test(o.piece(), o.label().orElseThrow()))
            .count();
    return own * 2 > options.size() || isTruth();
  }

  /** Returns whether a checked box says which option is right, as in another dialect. */
  boolean isChecked() {
    return options.stream().anyMatch(o -> o.piece().item().flatMap(i -> i.checked()).orElse(false));
  }

  /** Returns whether lines of the stem look like options of another dialect. */
  boolean hasOptionsInStem() {
    return stem.lines().stream().filter(Piece::isLabelled).count() > 1;
  }

  /**
   * Returns whether it asks for a letter and has nothing to choose from: no option, and nothing in
   * which options could hide.
   */
  boolean isBare() {
    boolean letter = key.letters().size() == 1 && "ABCDE".contains(key.letters().get(0).text());
    return options.isEmpty()
        && letter
        && !stem.text().isEmpty()
        && stem.lines().stream().allMatch(p -> p.is(Kind.LINE) && p.depth() == 0 && !p.html())
        && stem.lines().stream().noneMatch(p -> p.isLabelled() || p.source().contains("!["));
  }

  /** Notes that no question of the file has a key, perhaps on purpose. */
  void withhold() {
    withheld = true;
  }

  /** Returns whether nothing in the question could be its key. */
  boolean lacksKey() {
    return !isKeyed()
        && !key.isUnreadable()
        && rest.stream().noneMatch(KeyDraft::mayBeIn)
        && stem.lines().stream().noneMatch(LetteredDraft::hasSignBeforeLabel)
        && options.stream().noneMatch(LetteredDraft::isMarked)
        && !standsOneOut();
  }

  /** One option in bold, or with a sign, among others without may be meant as the right one. */
  private boolean standsOneOut() {
    return options.stream().filter(LetteredDraft::standsOut).count() == 1;
  }

  /** Whether a line would be the first option but for a sign: {@code ✅ A) one}. */
  private static boolean hasSignBeforeLabel(Piece piece) {
    int label = Scan.decoration(piece.source(), 0);
    return piece.is(Kind.LINE)
        && !piece.isLabelled()
        && OptionLabel.at(piece.source(), label).isPresent();
  }

  private static boolean standsOut(OptionDraft option) {
    return option.label().orElseThrow().bold() == Bold.WHOLE_LINE || option.hasSign();
  }

  private static boolean isMarked(OptionDraft option) {
    return QuizWords.marksRight(option.piece().text())
        || option.more().stream()
            .anyMatch(p -> QuizWords.mentionsAnswer(p.is(Kind.CODE) ? p.source() : p.text()));
  }

  // The model

  Quiz.Question toQuestion() {
    List<Quiz.Option> made = toOptions();
    List<Quiz.Key> keys = keys(made);
    Span first = made.isEmpty() ? segment.pieces().get(0).span() : made.get(0).span();
    return new Quiz.Question(
        style.dialect(),
        number(),
        stem.firstLine(first),
        stem.toText(first),
        stem.selection(keys.size(), key.isAnyOne()),
        made,
        keys,
        keyed(keys),
        certain,
        key.explanation(),
        nearKey());
  }

  private List<Quiz.Option> toOptions() {
    if (isTruth()) {
      Span span = stem.toText(Span.at(0)).span();
      return List.of(truth(span, "True"), truth(span, "False"));
    }
    return options.stream().map(OptionDraft::toOption).toList();
  }

  private static Quiz.Option truth(Span span, String text) {
    return new Quiz.Option(span, "", span, new Quiz.Text(span, text), false);
  }

  private List<Quiz.Key> keys(List<Quiz.Option> made) {
    return isTruth() ? key.toTruthKeys() : key.toKeys(made);
  }

  private Quiz.Keyed keyed(List<Quiz.Key> keys) {
    if (!keys.isEmpty()) {
      return Quiz.Keyed.HERE;
    }
    if (!lacksKey()) {
      return Quiz.Keyed.UNREADABLE;
    }
    return withheld ? Quiz.Keyed.WITHHELD : Quiz.Keyed.NOWHERE;
  }

  private Optional<Quiz.Text> nearKey() {
    return isKeyed()
        ? Optional.empty()
        : rest.stream().flatMap(p -> KeyDraft.misspelt(p).stream()).findFirst();
  }
}
