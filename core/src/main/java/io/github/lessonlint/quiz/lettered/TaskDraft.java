package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Block.ListItem;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.OptionLabel;
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

/** A question over a list of boxes while it is read. */
final class TaskDraft {
  private static final int SHORTEST_BOX = 2;
  private static final int LONGEST_BOX = 4;

  private final Segment segment;
  private final Stem stem;
  private final List<OptionDraft> options = new ArrayList<>();
  private final List<Piece> rest = new ArrayList<>();
  private boolean pure = true;
  private boolean commented;

  private TaskDraft(Segment segment, Stem stem) {
    this.segment = segment;
    this.stem = stem;
  }

  static boolean isOption(Piece piece) {
    return piece.item().flatMap(ListItem::checked).isPresent();
  }

  /** Reads a segment: a question for each run of boxes with a paragraph before it. */
  static List<TaskDraft> read(Segment segment) {
    List<TaskDraft> drafts = new ArrayList<>();
    TaskDraft draft = new TaskDraft(segment, Stem.of(segment));
    for (Piece piece : segment.pieces()) {
      if (isOption(piece) && !draft.options.isEmpty() && !draft.rest.isEmpty()) {
        drafts.add(draft);
        draft = new TaskDraft(segment, Stem.takeFrom(draft.rest, segment.before()));
      }
      draft.take(piece);
    }
    drafts.add(draft);
    return drafts;
  }

  private void take(Piece piece) {
    if (piece.is(Kind.COMMENT)) {
      commented = true;
    } else if (isOption(piece) || isSpoiltBox(piece)) {
      pure &= options.isEmpty() || options.get(0).piece().depth() == piece.depth();
      options.add(option(piece));
    } else if (options.isEmpty()) {
      stem.add(piece);
    } else if (rest.isEmpty() && continuesOption(piece)) {
      options.get(options.size() - 1).more().add(piece);
    } else {
      rest.add(piece);
    }
  }

  /** Besides what an item holds, code and images between the items are options themselves. */
  private boolean continuesOption(Piece piece) {
    int depth = options.get(0).piece().depth();
    boolean sibling = piece.item().isPresent() && piece.depth() <= depth;
    pure &= !(sibling && piece.depth() == depth);
    boolean inside = piece.depth() >= depth && !sibling;
    boolean image = piece.is(Kind.LINE) && piece.source().startsWith("![");
    return inside || (piece.is(Kind.LINE) && !piece.opens()) || piece.is(Kind.CODE) || image;
  }

  private static OptionDraft option(Piece piece) {
    int marker = piece.item().map(i -> i.marker().start()).orElse(0);
    int from = isOption(piece) ? 0 : Scan.blanks(piece.source(), boxEnd(piece.source()));
    Span box = new Span(marker, Math.max(marker, piece.span().start() + from));
    Optional<OptionLabel> label = OptionLabel.at(piece.source(), from);
    int start = label.map(OptionLabel::end).orElse(from);
    return new OptionDraft(piece, box, label, start, piece.source().length(), new ArrayList<>());
  }

  /** A box as it should not be written, among others: {@code [x ]}, {@code []}. */
  private boolean isSpoiltBox(Piece piece) {
    return !options.isEmpty()
        && piece.item().isPresent()
        && rest.isEmpty()
        && boxEnd(piece.source()) > 0;
  }

  private static int boxEnd(String line) {
    int end = line.startsWith("[") ? line.indexOf(']') + 1 : 0;
    boolean box =
        end >= SHORTEST_BOX
            && end <= LONGEST_BOX
            && QuizWords.words(line.substring(0, end)).replace("x", "").isEmpty()
            && (end == line.length() || line.charAt(end) == ' ');
    return box ? end : 0;
  }

  // What was read

  Segment segment() {
    return segment;
  }

  Stem stem() {
    return stem;
  }

  int optionCount() {
    return options.size();
  }

  boolean isKeyed() {
    return options.stream().anyMatch(TaskDraft::isChecked);
  }

  private static boolean isChecked(OptionDraft option) {
    return option.piece().item().flatMap(ListItem::checked).orElse(false);
  }

  /** Returns whether it may be a question, if it stands in a quiz. */
  boolean isQuestion() {
    long questions = options.stream().filter(o -> o.piece().text().endsWith("?")).count();
    return pure
        && !segment.duties()
        && (stem.isExplicit() || stem.asks())
        && questions * 2 < options.size();
  }

  /** Returns whether it is a question wherever it stands. */
  boolean isPlainlyQuestion() {
    boolean wrong = options.stream().anyMatch(o -> !isChecked(o));
    return isQuestion() && isKeyed() && wrong && stem.asksPlainly();
  }

  /** Returns whether it would be a question wherever it stands, if it had a key. */
  boolean isOpenQuestion() {
    return isQuestion() && !isKeyed() && stem.asksPlainly();
  }

  // The model

  /**
   * Returns the question.
   *
   * @param withheld whether no question of the file has a checked box
   */
  Quiz.Question toQuestion(String dialect, boolean withheld) {
    boolean lettered = options.stream().allMatch(o -> o.label().isPresent());
    List<Quiz.Option> made =
        options.stream().map(o -> (lettered ? o : o.withoutLabel()).toOption()).toList();
    List<Quiz.Key> keys = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (isChecked(options.get(i))) {
        keys.add(new Quiz.Key(options.get(i).head(), made.get(i).text().text(), OptionalInt.of(i)));
      }
    }
    Span first = options.get(0).piece().span();
    return new Quiz.Question(
        dialect,
        stem.number(),
        stem.firstLine(first),
        stem.toText(first),
        stem.selection(keys.size(), false),
        made,
        keys,
        keyed(withheld),
        true,
        explanation(),
        spoiltKey());
  }

  private Quiz.Keyed keyed(boolean withheld) {
    if (isKeyed()) {
      return Quiz.Keyed.HERE;
    }
    boolean elsewhere = rest.stream().anyMatch(p -> p.html() || QuizWords.namesAnswer(p.text()));
    if (elsewhere || commented) {
      return Quiz.Keyed.UNREADABLE;
    }
    return withheld ? Quiz.Keyed.WITHHELD : Quiz.Keyed.NOWHERE;
  }

  private Optional<Quiz.Text> explanation() {
    return rest.stream()
        .filter(p -> p.is(Kind.LINE))
        .findFirst()
        .map(p -> new Quiz.Text(p.span(), p.text()));
  }

  /** A box that is meant as checked, where no other is. */
  private Optional<Quiz.Text> spoiltKey() {
    return options.stream()
        .map(OptionDraft::piece)
        .filter(p -> !isOption(p) && !isKeyed())
        .map(TaskDraft::box)
        .filter(box -> box.text().contains("x") || box.text().contains("X"))
        .findFirst();
  }

  private static Quiz.Text box(Piece piece) {
    int end = boxEnd(piece.source());
    return new Quiz.Text(piece.part(0, end), piece.source().substring(0, end));
  }
}
