package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.OptionLabel.Bold;
import io.github.lessonlint.quiz.Piece.Kind;
import io.github.lessonlint.quiz.Segment.Start;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A question with lettered options while it is read. */
final class LetteredDraft {
  private static final int LONGEST_NAME_OF_KEY = 40;
  private static final int MOST_WORDS_OF_ANNOUNCEMENT = 6;

  private final Segment segment;
  private final BiPredicate<Piece, OptionLabel> style;
  private final List<Piece> stem = new ArrayList<>();
  private final List<OptionDraft> options = new ArrayList<>();
  private final List<Piece> rest = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();
  private Optional<Letter> textKey = Optional.empty();
  private boolean anyOne;
  private boolean announced;
  private boolean unreadable;
  private boolean certain = true;
  private boolean interrupted;
  private Optional<Quiz.Text> explanation = Optional.empty();

  /** A key as written. */
  record Letter(Span span, String text) {}

  /** An option; offsets are those of its first line's source. */
  private record OptionDraft(Piece piece, OptionLabel label, int start, int end, List<Piece> more) {
    String letter() {
      return piece.source().substring(label.letter(), label.letter() + 1);
    }
  }

  private LetteredDraft(Segment segment, BiPredicate<Piece, OptionLabel> style) {
    this.segment = segment;
    this.style = style;
  }

  /**
   * Reads a segment. Usually it holds one question; where questions are not announced, each run of
   * options is one.
   */
  static List<LetteredDraft> read(Segment segment, BiPredicate<Piece, OptionLabel> style) {
    List<LetteredDraft> drafts = new ArrayList<>();
    LetteredDraft draft = new LetteredDraft(segment, style);
    for (Piece piece : segment.pieces()) {
      if (draft.beginsAnother(piece)) {
        drafts.add(draft);
        draft = draft.next();
      }
      draft.take(piece);
    }
    drafts.add(draft);
    return drafts;
  }

  /** An A after B, with a paragraph before it, begins a question that nothing announces. */
  private boolean beginsAnother(Piece piece) {
    boolean announcedStart = segment.start().map(Start::explicit).orElse(false);
    return !announcedStart
        && options.size() > 1
        && !rest.isEmpty()
        && rest.get(rest.size() - 1).is(Kind.LINE)
        && optionLabel(piece).filter(l -> letter(piece, l) == 'A').isPresent();
  }

  private LetteredDraft next() {
    int from = rest.size() - 1;
    while (from > 0 && !rest.get(from).opens()) {
      from--;
    }
    List<Piece> paragraph = rest.subList(from, rest.size());
    Segment following =
        new Segment(
            Optional.empty(),
            segment.quiz(),
            segment.duties(),
            segment.answers(),
            segment.before(),
            List.of());
    LetteredDraft next = new LetteredDraft(following, style);
    next.stem.addAll(paragraph);
    paragraph.clear();
    return next;
  }

  // Reading

  private void take(Piece piece) {
    if (isKeyed() && (!options.isEmpty() || !takeOptions(piece))) {
      afterKey(piece);
    } else if (!isKeyed() && !takeOptions(piece) && !takeKey(piece)) {
      takeOther(piece);
    }
  }

  private void afterKey(Piece piece) {
    if (announced && piece.item().isPresent() && takeLetters(piece, 0)) {
      return;
    }
    announced = false;
    if (piece.opens() && isSecondKey(piece)) {
      takeLetters(piece, KeyLine.of(piece.source()).orElseThrow());
      return;
    }
    if (explanation.isEmpty() && piece.is(Kind.LINE) && !piece.text().isBlank()) {
      explanation = Optional.of(new Quiz.Text(piece.span(), piece.text()));
    }
    rest.add(piece);
  }

  /** Another line that gives one of the options as the key. */
  private boolean isSecondKey(Piece piece) {
    return piece.is(Kind.LINE)
        && KeyLine.of(piece.source())
            .filter(line -> line.letters().size() == 1)
            .map(line -> piece.source().substring(line.letters().get(0)).substring(0, 1))
            .filter(letter -> options.stream().anyMatch(o -> o.letter().equals(letter)))
            .isPresent();
  }

  private boolean takeOptions(Piece piece) {
    Optional<OptionLabel> first = optionLabel(piece);
    if (first.isEmpty()) {
      return false;
    }
    boolean again = options.size() > 1 && !rest.isEmpty() && letter(piece, first.get()) == 'A';
    boolean late = options.isEmpty() && stem.stream().anyMatch(LetteredDraft::looksLikeOption);
    certain &= !interrupted && !again && !late;
    List<OptionLabel> labels = OptionLabel.all(piece.source());
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i + 1 == labels.size();
      int end = last ? piece.source().length() : start(piece, labels.get(i + 1));
      options.add(new OptionDraft(piece, labels.get(i), start, end, new ArrayList<>()));
      start = end;
    }
    return true;
  }

  /** Where an option that is not the first of its line starts. */
  private static int start(Piece piece, OptionLabel label) {
    return piece.source().lastIndexOf("**", label.letter());
  }

  /** Returns the label of an option in this style, or of one that only misses the style. */
  private Optional<OptionLabel> optionLabel(Piece piece) {
    if (!piece.is(Kind.LINE)) {
      return Optional.empty();
    }
    return OptionLabel.at(piece.source(), 0)
        .filter(l -> style.test(piece, l) || continues(piece, l));
  }

  private boolean continues(Piece piece, OptionLabel label) {
    if (options.isEmpty()) {
      return false;
    }
    OptionDraft last = options.get(options.size() - 1);
    return letter(piece, label) == letter(last.piece(), last.label()) + 1;
  }

  private static char letter(Piece piece, OptionLabel label) {
    return Character.toUpperCase(piece.source().charAt(label.letter()));
  }

  private boolean takeKey(Piece piece) {
    if (!piece.is(Kind.LINE) && !piece.is(Kind.HEADING)) {
      return false;
    }
    Optional<KeyLine> line = KeyLine.of(piece.source());
    if (line.isPresent() && line.get().value() < piece.source().length()) {
      return takeKey(piece, line.get());
    }
    if (line.isPresent() || isAnnouncement(piece)) {
      announced = true;
      return true;
    }
    if (!announced) {
      return false;
    }
    announced = takeLetters(piece, 0);
    unreadable |= !announced;
    return announced;
  }

  /** A key in words counts only after options; before them it is a part of the stem. */
  private boolean takeKey(Piece piece, KeyLine line) {
    if (takeLetters(piece, line)) {
      return true;
    }
    if (!options.isEmpty()) {
      Span span = piece.part(line.value(), piece.source().length());
      textKey = Optional.of(new Letter(span, piece.source().substring(line.value()).strip()));
    }
    return !options.isEmpty();
  }

  private boolean isAnnouncement(Piece piece) {
    return !options.isEmpty()
        && piece.opens()
        && QuizWords.words(piece.text()).split(" ").length <= MOST_WORDS_OF_ANNOUNCEMENT
        && QuizWords.mentionsAnswer(piece.text());
  }

  private boolean takeLetters(Piece piece, int from) {
    return piece.is(Kind.LINE) && takeLetters(piece, KeyLine.value(piece.source(), from));
  }

  private boolean takeLetters(Piece piece, KeyLine line) {
    for (int at : line.letters()) {
      letters.add(new Letter(piece.part(at, at + 1), piece.source().substring(at, at + 1)));
    }
    anyOne |= line.anyOne();
    String why = piece.source().substring(line.end()).strip();
    if (!line.letters().isEmpty() && !why.isEmpty()) {
      Span span = piece.part(line.end(), piece.source().length());
      explanation = Optional.of(new Quiz.Text(span, why));
    }
    return !line.letters().isEmpty();
  }

  private void takeOther(Piece piece) {
    if (options.isEmpty()) {
      stem.add(piece);
    } else if (rest.isEmpty() && continuesOption(piece)) {
      options.get(options.size() - 1).more().add(piece);
    } else {
      interrupted |= piece.is(Kind.HEADING) || piece.is(Kind.OTHER);
      rest.add(piece);
    }
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

  int optionCount() {
    return options.size();
  }

  boolean isKeyed() {
    return !letters.isEmpty() || textKey.isPresent();
  }

  List<Letter> letters() {
    return letters;
  }

  OptionalInt number() {
    return segment.start().map(Start::number).orElse(OptionalInt.empty());
  }

  /** Returns whether the only option is written as options are and not as an answer to a "Q:". */
  boolean hasBracketedOption() {
    return options.size() == 1 && ")\uFF09".indexOf(options.get(0).label().closer()) >= 0;
  }

  /** Returns whether most options are in the dialect's own style. */
  boolean isInStyle() {
    long own = options.stream().filter(o -> style.test(o.piece(), o.label())).count();
    return own * 2 > options.size();
  }

  /** Returns whether a checked box says which option is right, as in another dialect. */
  boolean isTicked() {
    return options.stream().anyMatch(o -> o.piece().item().flatMap(i -> i.checked()).orElse(false));
  }

  /** Returns whether lines of the stem look like options of another dialect. */
  boolean hasOptionsInStem() {
    return stem.stream().filter(LetteredDraft::looksLikeOption).count() > 1;
  }

  /**
   * Returns whether it asks for a letter and has nothing to choose from: no option, and nothing in
   * which options could hide.
   */
  boolean isBare() {
    boolean letter = letters.size() == 1 && "ABCDE".contains(letters.get(0).text());
    boolean asked = !stem.isEmpty() || !segment.start().map(Start::stemText).orElse("").isEmpty();
    return options.isEmpty()
        && letter
        && asked
        && stem.stream().allMatch(p -> p.is(Kind.LINE) && p.depth() == 0 && !p.html())
        && stem.stream().noneMatch(p -> looksLikeOption(p) || p.source().contains("!["));
  }

  private static boolean looksLikeOption(Piece piece) {
    return piece.is(Kind.LINE) && OptionLabel.at(piece.source(), 0).isPresent();
  }

  /** Takes keys that stand elsewhere. */
  void answer(List<Letter> keys, boolean alternatives) {
    letters.addAll(keys);
    anyOne |= alternatives;
    unreadable |= keys.isEmpty();
  }

  /** Notes that the key stands where it cannot be read. */
  void answeredElsewhere() {
    unreadable = true;
  }

  /** Returns whether nothing in the question could be its key. */
  boolean lacksKey() {
    return !isKeyed()
        && !unreadable
        && !announced
        && rest.stream().noneMatch(LetteredDraft::mayHoldKey)
        && options.stream().noneMatch(LetteredDraft::isMarked)
        && !isOneBold();
  }

  /** One option in bold from end to end among others may be meant as the right one. */
  private boolean isOneBold() {
    return options.stream().filter(o -> o.label().bold() == Bold.WHOLE_LINE).count() == 1;
  }

  /** "Resposta: B": whatever the word says, this is a key. */
  private static boolean hasLetterKey(Piece piece) {
    for (int i = 0; i < Math.min(piece.source().length(), LONGEST_NAME_OF_KEY); i++) {
      if (Scan.isColon(piece.source().charAt(i))) {
        return !KeyLine.value(piece.source(), i + 1).letters().isEmpty();
      }
    }
    return false;
  }

  private static boolean mayHoldKey(Piece piece) {
    boolean hidden = piece.html() && (piece.is(Kind.LINE) || piece.text().contains("details"));
    return hidden || QuizWords.mentionsAnswer(piece.text()) || hasLetterKey(piece);
  }

  private static boolean isMarked(OptionDraft option) {
    return QuizWords.marksRight(option.piece().text())
        || option.more().stream().anyMatch(p -> QuizWords.mentionsAnswer(p.text()));
  }

  // The model

  Quiz.Question toQuestion(String dialect) {
    List<Quiz.Option> made = options.stream().map(LetteredDraft::option).toList();
    List<Quiz.Key> keys = new ArrayList<>();
    letters.forEach(l -> keys.add(new Quiz.Key(l.span(), l.text(), indexOf(l.text(), made))));
    textKey.ifPresent(t -> addTextKey(t, made, keys));
    Quiz.Text asked = stemText();
    return new Quiz.Question(
        dialect,
        number(),
        startSpan(asked),
        asked,
        selection(asked, keys),
        made,
        keys,
        keyed(keys),
        certain,
        explanation);
  }

  private Quiz.Keyed keyed(List<Quiz.Key> keys) {
    if (!keys.isEmpty()) {
      return Quiz.Keyed.HERE;
    }
    return lacksKey() ? Quiz.Keyed.NOWHERE : Quiz.Keyed.UNREADABLE;
  }

  private void addTextKey(Letter key, List<Quiz.Option> made, List<Quiz.Key> keys) {
    String wanted = QuizWords.words(key.text());
    for (int i = 0; i < made.size(); i++) {
      if (!wanted.isEmpty() && QuizWords.words(made.get(i).text().text()).equals(wanted)) {
        keys.add(new Quiz.Key(key.span(), key.text(), OptionalInt.of(i)));
        return;
      }
    }
  }

  private Quiz.Selection selection(Quiz.Text asked, List<Quiz.Key> keys) {
    if (QuizWords.asksForSeveral(segment.before() + "\n" + asked.text())) {
      return Quiz.Selection.MULTIPLE;
    }
    return anyOne && keys.size() > 1 ? Quiz.Selection.ANY_OF : Quiz.Selection.SINGLE;
  }

  private static OptionalInt indexOf(String letter, List<Quiz.Option> options) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).label().equalsIgnoreCase(letter)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Quiz.Text stemText() {
    String text =
        segment.start().map(Start::stemText).orElse("")
            + "\n"
            + stem.stream().map(Piece::text).collect(Collectors.joining("\n"));
    Optional<Span> span = stem.stream().map(Piece::span).reduce(Span::union);
    Optional<Span> head = segment.start().map(s -> s.piece().span());
    return new Quiz.Text(
        span.or(() -> head).orElseGet(() -> options.get(0).piece().span()), text.strip());
  }

  private Span startSpan(Quiz.Text asked) {
    return segment
        .start()
        .map(s -> s.piece().heading().map(h -> h.span()).orElse(s.piece().span()))
        .orElse(stem.isEmpty() ? asked.span() : stem.get(0).span());
  }

  private static Quiz.Option option(OptionDraft draft) {
    Piece piece = draft.piece();
    Span span = piece.part(draft.start(), draft.end());
    for (Piece more : draft.more()) {
      span = span.union(more.span());
    }
    OptionLabel label = draft.label();
    return new Quiz.Option(
        span,
        draft.letter(),
        piece.part(label.letter(), label.letter() + 1),
        OptionText.of(piece, label.end(), draft.end(), draft.more()),
        OptionText.hasCode(draft.more()));
  }
}
