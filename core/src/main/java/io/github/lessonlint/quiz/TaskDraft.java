package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Block.ListItem;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Piece.Kind;
import io.github.lessonlint.quiz.Segment.Start;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A question over a list of boxes while it is read. */
final class TaskDraft {
  private final Segment segment;
  private final boolean announced;
  private final List<Piece> stem = new ArrayList<>();
  private final List<OptionDraft> options = new ArrayList<>();
  private final List<Piece> rest = new ArrayList<>();
  private boolean pure = true;

  private record OptionDraft(Piece piece, List<Piece> more) {
    boolean checked() {
      return piece.item().flatMap(ListItem::checked).orElse(false);
    }
  }

  private TaskDraft(Segment segment, boolean announced) {
    this.segment = segment;
    this.announced = announced;
  }

  static boolean isOption(Piece piece) {
    return piece.item().flatMap(ListItem::checked).isPresent();
  }

  /** Reads a segment: a question for each run of boxes with a paragraph before it. */
  static List<TaskDraft> read(Segment segment) {
    List<TaskDraft> drafts = new ArrayList<>();
    TaskDraft draft = new TaskDraft(segment, segment.start().isPresent());
    for (Piece piece : segment.pieces()) {
      if (isOption(piece) && !draft.options.isEmpty() && !draft.rest.isEmpty()) {
        drafts.add(draft);
        TaskDraft next = new TaskDraft(segment, false);
        draft.giveLastParagraph(next.stem);
        draft = next;
      }
      draft.take(piece);
    }
    drafts.add(draft);
    return drafts;
  }

  private void giveLastParagraph(List<Piece> to) {
    int from = rest.size() - 1;
    while (from > 0 && !rest.get(from).opens()) {
      from--;
    }
    List<Piece> paragraph = rest.subList(from, rest.size());
    to.addAll(paragraph);
    paragraph.clear();
  }

  private void take(Piece piece) {
    if (isOption(piece)) {
      pure &= options.isEmpty() || options.get(0).piece().depth() == piece.depth();
      options.add(new OptionDraft(piece, new ArrayList<>()));
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

  // What was read

  Segment segment() {
    return segment;
  }

  boolean hasOptions() {
    return !options.isEmpty();
  }

  int optionCount() {
    return options.size();
  }

  boolean isKeyed() {
    return options.stream().anyMatch(OptionDraft::checked);
  }

  /** Returns whether it may be a question, if it stands in a quiz. */
  boolean isQuestion() {
    boolean asked = announced && segment.start().get().explicit();
    long questions = options.stream().filter(o -> o.piece().text().endsWith("?")).count();
    return pure && !segment.duties() && (asked || asks()) && questions * 2 < options.size();
  }

  /** Returns whether the stem asks something, or leaves something out to be filled in. */
  private boolean asks() {
    String text = stemText();
    return asksPlainly()
        || text.contains("__")
        || text.endsWith(":")
        || text.endsWith("...")
        || text.endsWith("\u2026");
  }

  /** Returns whether it calls itself a question or ends like one. */
  boolean asksPlainly() {
    String text = stemText();
    return (announced && segment.isNamed()) || text.contains("?") || text.contains("\uFF1F");
  }

  /** Returns whether it is a question wherever it stands. */
  boolean isPlainlyQuestion() {
    boolean wrong = options.stream().anyMatch(o -> !o.checked());
    return isQuestion() && isKeyed() && wrong && asksPlainly();
  }

  private String stemText() {
    String head = announced ? segment.start().map(Start::stemText).orElse("") : "";
    return (head + "\n" + stem.stream().map(Piece::text).collect(Collectors.joining("\n"))).strip();
  }

  // The model

  Quiz.Question toQuestion(String dialect, boolean worksheet) {
    boolean lettered = options.stream().allMatch(o -> label(o).isPresent());
    List<Quiz.Option> made = options.stream().map(o -> option(o, lettered)).toList();
    List<Quiz.Key> keys = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).checked()) {
        Quiz.Key key =
            new Quiz.Key(box(options.get(i)), made.get(i).text().text(), OptionalInt.of(i));
        keys.add(key);
      }
    }
    boolean several = QuizWords.asksForSeveral(segment.before() + "\n" + stemText());
    Quiz.Text asked = stem();
    return new Quiz.Question(
        dialect,
        announced ? segment.start().get().number() : OptionalInt.empty(),
        announced ? startSpan(segment.start().get()) : asked.span(),
        asked,
        several ? Quiz.Selection.MULTIPLE : Quiz.Selection.SINGLE,
        made,
        keys,
        keyed(keys, worksheet),
        true,
        rest.stream()
            .filter(p -> p.is(Kind.LINE))
            .findFirst()
            .map(p -> new Quiz.Text(p.span(), p.text())));
  }

  private Quiz.Keyed keyed(List<Quiz.Key> keys, boolean worksheet) {
    if (!keys.isEmpty()) {
      return Quiz.Keyed.HERE;
    }
    boolean elsewhere = rest.stream().anyMatch(p -> p.html() || QuizWords.namesAnswer(p.text()));
    return worksheet || elsewhere ? Quiz.Keyed.UNREADABLE : Quiz.Keyed.NOWHERE;
  }

  private static Span startSpan(Start start) {
    return start.piece().heading().map(h -> h.span()).orElse(start.piece().span());
  }

  private Quiz.Text stem() {
    Optional<Span> lines = stem.stream().map(Piece::span).reduce(Span::union);
    Span head = segment.start().map(s -> s.piece().span()).orElse(options.get(0).piece().span());
    return new Quiz.Text(lines.orElse(head), stemText());
  }

  private static Optional<OptionLabel> label(OptionDraft option) {
    return OptionLabel.at(option.piece().source(), 0);
  }

  private static Span box(OptionDraft option) {
    int start = option.piece().item().map(i -> i.marker().start()).orElse(0);
    return new Span(start, Math.max(start, option.piece().span().start()));
  }

  private static Quiz.Option option(OptionDraft draft, boolean lettered) {
    Piece piece = draft.piece();
    Optional<OptionLabel> label = label(draft).filter(l -> lettered);
    int from = label.map(OptionLabel::end).orElse(0);
    Quiz.Text text = OptionText.of(piece, from, piece.source().length(), draft.more());
    Span box = box(draft);
    return new Quiz.Option(
        box.union(text.span()),
        label.map(l -> piece.source().substring(l.letter(), l.letter() + 1)).orElse(""),
        label.map(l -> piece.part(l.letter(), l.letter() + 1)).orElse(box),
        text,
        OptionText.hasCode(draft.more()));
  }
}
