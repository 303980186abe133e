package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.KeyLine;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Piece.Kind;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.quiz.text.Tags;
import io.github.lessonlint.quiz.text.Words;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** The key of a question with letters while it is read. */
final class KeyDraft {
  private static final int LONGEST_NAME_OF_KEY = 40;
  private static final int MOST_WORDS_OF_ANNOUNCEMENT = 6;

  /** Letters that look like others turned by half a circle. */
  private static final String TURNED =
      "\u0250\u01DD\u0254\u025F\u0183\u0265\u029E\u026F\u0279\u0287\u028C\u028D\u028E";

  private static final int FEWEST_TURNED = 2;

  private final List<Letter> letters = new ArrayList<>();
  private Optional<Letter> words = Optional.empty();
  private boolean anyOne;
  private boolean announced;
  private boolean vaguely;
  private boolean named;
  private boolean inList;
  private int listed;
  private boolean unreadable;
  private final List<Letter> hidden = new ArrayList<>();
  private Optional<Quiz.Text> explanation = Optional.empty();

  /** A key as written. */
  record Letter(Span span, String text) {}

  boolean isGiven() {
    return !letters.isEmpty() || words.isPresent();
  }

  boolean isAnyOne() {
    return anyOne;
  }

  List<Letter> letters() {
    return letters;
  }

  Optional<Quiz.Text> explanation() {
    return explanation;
  }

  /** Returns whether there is something that may be a key and is not understood. */
  boolean isUnreadable() {
    return unreadable || (announced && vaguely);
  }

  /** Returns whether a word announces a key and nothing follows. */
  boolean isAnnounced() {
    return announced;
  }

  /** Returns whether the next line is the key, even if it begins as an option does. */
  boolean isDue() {
    return announced && named;
  }

  boolean names(String letter) {
    return letters.stream().anyMatch(key -> key.text().equalsIgnoreCase(letter));
  }

  /** Takes the letters of options with a tick; what is said below them is the reason. */
  void takeTicked(List<Letter> ticked, List<Piece> below) {
    letters.addAll(ticked);
    below.stream()
        .filter(p -> p.is(Kind.LINE) && !p.text().isBlank())
        .findFirst()
        .ifPresent(p -> explain(p.span(), p.text()));
  }

  /** Notes that the letter taken was that of one of several remarks, and not the key. */
  void forget() {
    letters.clear();
    unreadable = true;
  }

  /** Notes keys that stand elsewhere, and the reason; no keys if they cannot be read. */
  void give(List<Letter> keys, boolean alternatives, Optional<Quiz.Text> why) {
    letters.addAll(keys);
    anyOne |= alternatives;
    unreadable |= keys.isEmpty();
    explanation = explanation.or(() -> why);
  }

  /** Notes that something may be the key. */
  void mayBeElsewhere() {
    unreadable = true;
  }

  /** Takes a comment, which counts where nothing else gives the key. */
  void takeHidden(Piece comment) {
    hidden.addAll(
        KeyLine.of(comment.source()).map(line -> letters(comment, line)).orElse(List.of()));
    unreadable = true;
  }

  /** Notes how many options there are: a list of keys as long says something about each of them. */
  void settle(int options) {
    if (listed > 1 && listed == options) {
      forget();
    } else if (!isGiven()) {
      letters.addAll(hidden);
    }
  }

  /**
   * Takes the letters away if there is one for each of so many questions: {@code Answers: B, A, C}
   * or {@code BAC} below the last one.
   *
   * @return the letters; empty where there are fewer or more, and nothing is taken away
   */
  List<Letter> takeOneForEach(int questions) {
    List<Letter> given = words.map(KeyDraft::capitals).orElseGet(() -> List.copyOf(letters));
    if (anyOne || given.size() != questions) {
      return List.of();
    }
    letters.clear();
    words = Optional.empty();
    return given;
  }

  /** The letters of a key that consists of capitals. */
  private static List<Letter> capitals(Letter word) {
    List<Letter> capitals = new ArrayList<>();
    for (int i = 0; i < word.text().length(); i++) {
      char c = word.text().charAt(i);
      if (c < 'A' || c > 'Z') {
        return List.of();
      }
      int at = word.span().start() + i;
      capitals.add(new Letter(new Span(at, at + 1), String.valueOf(c)));
    }
    return capitals;
  }

  // Before a key is found

  /**
   * Takes a piece that gives or announces the key.
   *
   * @param choice whether there is something to choose from by now; before that, only letters are a
   *     key, and words are a part of the stem; asked only where it matters, since it takes its time
   * @return whether it does
   */
  boolean take(Piece piece, BooleanSupplier choice) {
    if (!piece.is(Kind.LINE) && !piece.is(Kind.HEADING)) {
      unreadable |= announced && (piece.is(Kind.CODE) || Tags.showsMore(piece.text()));
      return false;
    }
    Optional<KeyLine> line = KeyLine.of(piece.source());
    if (line.isPresent() && line.get().value() < piece.source().length()) {
      return takeLetters(piece, line.get())
          || (choice.getAsBoolean() && takeWords(piece, line.get()));
    }
    if (announced && takeLetters(piece)) {
      inList = piece.item().isPresent();
      listed = inList ? 1 : 0;
      return true;
    }
    if (line.isPresent() || (announces(piece) && choice.getAsBoolean())) {
      announced = true;
      vaguely = line.isEmpty();
      named = line.isPresent() || QuizWords.namesAnswer(piece.text());
      return true;
    }
    unreadable |= announced;
    announced = false;
    return false;
  }

  private static boolean announces(Piece piece) {
    return piece.opens()
        && letterAt(piece.source()) < 0
        && QuizWords.words(piece.text()).split(" ").length <= MOST_WORDS_OF_ANNOUNCEMENT
        && QuizWords.mentionsAnswer(piece.text());
  }

  /** A key in words; a dash where it should stand leaves only the reason. */
  private boolean takeWords(Piece piece, KeyLine line) {
    String said = piece.source().substring(line.value()).strip();
    if (line.isEmpty(piece.source())) {
      explain(piece.part(line.value(), piece.source().length()), said);
    } else {
      words = Optional.of(new Letter(piece.part(line.value(), piece.source().length()), said));
    }
    return true;
  }

  /** Takes letters that stand at an offset in a line, without a word before them. */
  void takeBare(Piece piece, int from) {
    takeLetters(piece, KeyLine.value(piece.source(), from));
  }

  private boolean takeLetters(Piece piece) {
    return piece.is(Kind.LINE) && takeLetters(piece, KeyLine.value(piece.source(), 0));
  }

  private boolean takeLetters(Piece piece, KeyLine line) {
    letters.addAll(letters(piece, line));
    anyOne |= line.anyOne();
    explanation = reason(piece, line).or(() -> explanation);
    return !line.letters().isEmpty();
  }

  /** Returns what stands behind the letters of a line, if there are any. */
  static Optional<Quiz.Text> reason(Piece piece, KeyLine line) {
    String why = piece.source().substring(line.end()).strip();
    return line.letters().isEmpty() || why.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quiz.Text(piece.part(line.end(), piece.source().length()), why));
  }

  static List<Letter> letters(Piece piece, KeyLine line) {
    return line.letters().stream()
        .map(at -> new Letter(piece.part(at, at + 1), Scan.letter(piece.source(), at)))
        .toList();
  }

  // After a key was found

  /**
   * Takes a piece behind the key: another key, or the reason.
   *
   * @param labels the letters of the options
   * @return whether it is a key
   */
  boolean takeMore(Piece piece, List<String> labels) {
    if (inList && piece.item().isPresent() && takeLetters(piece)) {
      listed++;
      return true;
    }
    inList = false;
    if (piece.opens() && isSecondKey(piece, labels)) {
      return takeLetters(piece, KeyLine.of(piece.source()).orElseThrow());
    }
    if (piece.is(Kind.LINE) && !piece.text().isBlank()) {
      explain(piece.span(), piece.text());
    }
    return false;
  }

  /** Another line that gives one of the options as the key. */
  private static boolean isSecondKey(Piece piece, List<String> labels) {
    return piece.is(Kind.LINE)
        && KeyLine.of(piece.source())
            .filter(line -> line.letters().size() == 1)
            .map(line -> Scan.letter(piece.source(), line.letters().get(0)))
            .filter(labels::contains)
            .isPresent();
  }

  private void explain(Span span, String text) {
    if (explanation.isEmpty()) {
      explanation = Optional.of(new Quiz.Text(span, text));
    }
  }

  // What may be one

  /** Returns whether a piece may be a key in a way that is not understood. */
  static boolean mayBeIn(Piece piece) {
    boolean hidden = piece.html() && (piece.is(Kind.LINE) || piece.text().contains("details"));
    return hidden
        || QuizWords.mentionsAnswer(piece.text())
        || letterAt(piece.source()) >= 0
        || Scan.isOnlyLetter(piece.source())
        || piece.text().contains("[^")
        || isTurned(piece.text());
  }

  /** Whether a line is written upside down. */
  private static boolean isTurned(String text) {
    return text.chars().filter(c -> TURNED.indexOf(c) >= 0).count() >= FEWEST_TURNED;
  }

  /** The offset of the sign before a letter: whatever "Anser: B" may say, it gives a key. */
  private static int letterAt(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_NAME_OF_KEY); i++) {
      if (Scan.isColon(line.charAt(i)) || line.charAt(i) == '=') {
        return KeyLine.value(line, i + 1).letters().isEmpty() ? -1 : i;
      }
    }
    return -1;
  }

  /**
   * Returns the word that may be a misspelt "answer" in a line that gives a letter: {@code Anser}
   * of {@code **Correct anser: B**}. It is the only word of its kind before the letter.
   */
  static Optional<Quiz.Text> misspelt(Piece piece) {
    String line = piece.source();
    int sign = letterAt(line);
    Optional<Span> found = Optional.empty();
    for (int i = Scan.decoration(line, 0); i < sign; ) {
      int known = Math.max(Words.ANSWER.end(line, i), Words.AROUND_ANSWER.end(line, i));
      int end = Math.max(known, Scan.letters(line, i));
      if (end == i || (known == i && found.isPresent())) {
        return Optional.empty();
      }
      found = known == i ? Optional.of(new Span(i, end)) : found;
      i = Scan.blanksAndMarks(line, end);
    }
    return found.map(
        s -> new Quiz.Text(piece.part(s.start(), s.end()), line.substring(s.start(), s.end())));
  }

  // The model

  /** Returns the keys, each with the option that it names. */
  List<Quiz.Key> toKeys(List<Quiz.Option> options) {
    List<Quiz.Key> keys = new ArrayList<>();
    for (Letter letter : letters) {
      keys.add(new Quiz.Key(letter.span(), letter.text(), labelled(letter.text(), options)));
    }
    words.ifPresent(
        key -> {
          OptionalInt option = saying(key.text(), options);
          if (option.isPresent()) {
            keys.add(new Quiz.Key(key.span(), key.text(), option));
          } else {
            keys.addAll(together(key, options));
          }
        });
    return keys;
  }

  /** Returns the keys that letters without anything between them are, if each has its option. */
  private static List<Quiz.Key> together(Letter key, List<Quiz.Option> options) {
    List<Quiz.Key> keys = new ArrayList<>();
    for (int at : KeyLine.together(key.text())) {
      String letter = key.text().substring(at, at + 1);
      int start = key.span().start() + at;
      keys.add(new Quiz.Key(new Span(start, start + 1), letter, labelled(letter, options)));
    }
    return keys.stream().allMatch(k -> k.option().isPresent()) ? keys : List.of();
  }

  /** Returns the keys of a choice between true and false, in this order. */
  List<Quiz.Key> toTruthKeys() {
    List<Quiz.Key> keys = new ArrayList<>();
    List<Letter> given = new ArrayList<>(letters);
    words.ifPresent(given::add);
    for (Letter key : given) {
      int from = Scan.wrapping(key.text(), 0);
      boolean no = Words.FALSE.end(key.text(), from) > from;
      if (no || Words.TRUE.end(key.text(), from) > from) {
        keys.add(new Quiz.Key(key.span(), key.text(), OptionalInt.of(no ? 1 : 0)));
      }
    }
    return keys;
  }

  static OptionalInt labelled(String letter, List<Quiz.Option> options) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).label().equalsIgnoreCase(letter)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt saying(String text, List<Quiz.Option> options) {
    String wanted = QuizWords.words(text);
    for (int i = 0; i < options.size(); i++) {
      if (!wanted.isEmpty() && QuizWords.words(options.get(i).text().text()).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
