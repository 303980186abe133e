package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Segment;
import io.github.lessonlint.quiz.text.Segment.Start;
import io.github.lessonlint.quiz.text.Words;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a question asks, while it is read.
 *
 * @param start the line that announces it
 * @param before what stands above it that may instruct: "Choose two."
 * @param lines the lines and blocks below the first line
 */
record Stem(Optional<Start> start, String before, List<Piece> lines) {
  /** With more lines and blocks than this it is no sentence, but the text of the page. */
  private static final int MAX_STATEMENT = 100;

  /** Returns the stem of the first question of a segment. */
  static Stem of(Segment segment) {
    return new Stem(segment.start(), segment.before(), new ArrayList<>());
  }

  /**
   * Returns the stem of a question that nothing announces: the last paragraph before its options.
   */
  static Stem takeFrom(List<Piece> pieces, String before) {
    int from = pieces.size() - 1;
    while (from > 0 && !pieces.get(from).opens()) {
      from--;
    }
    List<Piece> paragraph = pieces.subList(from, pieces.size());
    Stem stem = new Stem(Optional.empty(), before, new ArrayList<>(paragraph));
    paragraph.clear();
    return stem;
  }

  void add(Piece piece) {
    lines.add(piece);
  }

  String text() {
    String below = lines.stream().map(Piece::text).collect(Collectors.joining("\n"));
    return (start.map(Start::stemText).orElse("") + "\n" + below).strip();
  }

  OptionalInt number() {
    return start.map(Start::number).orElse(OptionalInt.empty());
  }

  /** Returns whether a label or an item of a list announces the question, and not just a title. */
  boolean isExplicit() {
    return start.filter(Start::explicit).isPresent();
  }

  /** Returns whether it calls itself a question or ends like one. */
  boolean asksPlainly() {
    String text = text();
    boolean named = start.filter(Start::named).isPresent();
    return named || text.contains("?") || text.contains("\uFF1F") || text.contains("\u061F");
  }

  /** Returns whether it asks something, or leaves something out to be filled in. */
  boolean asks() {
    String text = text();
    return asksPlainly()
        || text.contains("__")
        || QuizWords.leavesBlank(text)
        || text.endsWith(":")
        || text.endsWith("\uFF1A")
        || text.endsWith("...")
        || text.endsWith("\u2026");
  }

  /** Returns whether it leaves a choice between true and false. */
  boolean isTrueOrFalse() {
    return lines.size() <= MAX_STATEMENT && Words.TRUE_OR_FALSE.areIn(text());
  }

  /**
   * Returns how many keys there may be.
   *
   * @param given how many there are
   * @param anyOne whether they are given as alternatives
   */
  Quiz.Selection selection(int given, boolean anyOne) {
    String text = before + "\n" + text();
    if (QuizWords.asksForSeveral(text) || (given > 1 && QuizWords.isForeign(text()))) {
      return Quiz.Selection.MULTIPLE;
    }
    return anyOne && given > 1 ? Quiz.Selection.ANY_OF : Quiz.Selection.SINGLE;
  }

  /** Returns the stem; where it has no lines of its own, with the place of the first line. */
  Quiz.Text toText(Span options) {
    Optional<Span> span = lines.stream().map(Piece::span).reduce(Span::union);
    Optional<Span> head = start.map(s -> s.piece().span());
    return new Quiz.Text(span.or(() -> head).orElse(options), text());
  }

  /** Returns the first line of the question; where it has no stem, that of its options. */
  Span firstLine(Span options) {
    return start
        .map(s -> s.piece().title().map(t -> t.heading().span()).orElse(s.piece().span()))
        .orElse(lines.isEmpty() ? options : lines.get(0).span());
  }
}
