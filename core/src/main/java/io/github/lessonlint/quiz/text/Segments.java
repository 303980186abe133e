package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Heading;
import io.github.lessonlint.quiz.text.Segment.Form;
import io.github.lessonlint.quiz.text.Segment.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Splits a body where questions may begin. What an option looks like depends on the dialect; where
 * a question begins does not.
 */
public final class Segments {
  private static final int NONE = 0;

  /** More of what stands above a question is not kept: it is a lesson, not an instruction. */
  private static final int LONGEST_INSTRUCTION = 1000;

  private final List<Piece> pieces;
  private final Predicate<Piece> isOption;
  private final boolean[] optionAhead;
  private final List<Segment> segments = new ArrayList<>();

  private Optional<Start> start = Optional.empty();
  private List<Piece> current = new ArrayList<>();
  private boolean options;
  private String intro = "";
  private String preamble = "";
  private boolean quiz;
  private boolean duties;
  private boolean answers;
  private int quizLevel = NONE;
  private int dutiesLevel = NONE;
  private int answersLevel = NONE;

  private Segments(List<Piece> pieces, Predicate<Piece> isOption) {
    this.pieces = pieces;
    this.isOption = isOption;
    this.optionAhead = new boolean[pieces.size() + 1];
  }

  public static List<Segment> split(List<Piece> pieces, Predicate<Piece> isOption) {
    Segments splitter = new Segments(pieces, isOption);
    splitter.lookAhead();
    for (int i = 0; i < pieces.size(); i++) {
      splitter.take(i);
    }
    splitter.close(Optional.empty());
    return splitter.segments;
  }

  /** Notes for each piece whether an option comes before the next line that begins a question. */
  private void lookAhead() {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (isOption.test(piece)) {
        optionAhead[i] = true;
      } else if (!piece.is(Piece.Kind.HEADING)
          && piece.itemNumber().isEmpty()
          && paragraphLabel(i).isEmpty()) {
        optionAhead[i] = optionAhead[i + 1];
      }
    }
  }

  private void take(int index) {
    Piece piece = pieces.get(index);
    Optional<Start> found = begins(index);
    if (piece.title().isPresent() && !belongsToQuestion(index, found)) {
      enter(piece.title().get(), found);
      boolean over = piece.title().get().isOverQuestionsOrAnswers();
      close(found.or(() -> over ? Optional.empty() : Optional.of(titled(piece))));
    } else if (startsAnswers(index)) {
      answersLevel = Integer.MAX_VALUE;
      close(Optional.empty());
    } else if (givesAnswers(piece)) {
      answersLevel = answersLevel == NONE ? Integer.MAX_VALUE : answersLevel;
      close(Optional.empty());
      current.add(piece);
    } else if (found.isPresent() && splits(found.get())) {
      if (answersLevel == Integer.MAX_VALUE && optionAhead[index + 1]) {
        answersLevel = NONE;
      }
      close(found);
    } else {
      options |= isOption.test(piece);
      current.add(piece);
    }
  }

  private Optional<Start> begins(int index) {
    Piece piece = pieces.get(index);
    if (piece.is(Piece.Kind.HEADING)) {
      return QuestionLabel.of(piece.source())
          .map(l -> new Start(Form.HEADING, piece, l.named(), l.number(), l.end()));
    }
    Optional<Integer> number = piece.itemNumber();
    if (number.isPresent()) {
      return optionAhead[index + 1]
              && !isOption.test(piece)
              && optionsBelong(index)
              && (answersLevel == NONE || KeyLine.value(piece.source(), 0).letters().isEmpty())
          ? Optional.of(new Start(Form.ITEM, piece, false, OptionalInt.of(number.get()), 0))
          : Optional.empty();
    }
    return paragraphLabel(index)
        .filter(l -> l.named() || optionAhead[index + 1])
        .filter(l -> answersLevel == NONE || !isKeyed(piece, l))
        .map(l -> new Start(Form.PARAGRAPH, piece, l.named(), l.number(), l.end()));
  }

  /** Whether a line below a title of answers is one of them: {@code **Q1: B** - why}. */
  private static boolean isKeyed(Piece piece, QuestionLabel label) {
    return KeyList.isKey(piece.source())
        || !KeyLine.value(piece.source(), label.end()).letters().isEmpty();
  }

  /**
   * Whether the options that follow a list item are its own: inside it, or after a question. Below
   * a title of answers, items with letters are answers themselves: {@code 2. B) two}.
   */
  private boolean optionsBelong(int index) {
    int depth = pieces.get(index).depth();
    String text = pieces.get(index).text().strip();
    boolean asks =
        !text.isEmpty() && "?:\uFF1F\uFF1A\u061F".indexOf(text.charAt(text.length() - 1)) >= 0;
    int next = index + 1;
    while (!isOption.test(pieces.get(next))) {
      next++;
    }
    boolean answer = answersLevel != NONE && pieces.get(next).itemNumber().isPresent();
    boolean inside = pieces.get(next).depth() >= depth;
    return !answer && (inside || asks || QuizWords.leavesBlank(text));
  }

  /** The label of a paragraph, or of a line right below the options of the question before. */
  private Optional<QuestionLabel> paragraphLabel(int index) {
    Piece piece = pieces.get(index);
    boolean below = index > 0 && !piece.opens() && isOption.test(pieces.get(index - 1));
    return piece.is(Piece.Kind.LINE) && (piece.opens() || below) && piece.itemNumber().isEmpty()
        ? QuestionLabel.of(piece.source())
            .filter(l -> below ? l.bold() && l.number().isPresent() : l.named() || l.bold())
        : Optional.empty();
  }

  /** A number alone begins no question inside one that is called a question. */
  private boolean splits(Start found) {
    if (start.isEmpty() || found.named()) {
      return true;
    }
    boolean asked = start.get().stemText().endsWith("?");
    return !start.get().named() && (options || start.get().form() == Form.TITLE || !asked);
  }

  /** Whether a heading is a part of the question it stands in: "Answer", "Explanation". */
  private boolean belongsToQuestion(int index, Optional<Start> found) {
    Title title = pieces.get(index).title().orElseThrow();
    Heading heading = title.heading();
    boolean key = title.answers();
    if (start.isEmpty()
        || (found.isPresent() && splits(found.get()))
        || (key && isOverKeys(index))) {
      return false;
    }
    boolean below =
        start.get().piece().title().map(t -> heading.level() > t.heading().level()).orElse(false);
    boolean keyed = KeyLine.of(heading.text()).isPresent() && !key;
    return keyed || (below && start.get().form() == Form.HEADING);
  }

  private void enter(Title title, Optional<Start> found) {
    Heading heading = title.heading();
    boolean named = found.isPresent() && found.get().named();
    if (quizLevel != NONE && heading.level() <= quizLevel && !named) {
      quizLevel = NONE;
    }
    if (dutiesLevel != NONE && heading.level() <= dutiesLevel) {
      dutiesLevel = NONE;
    }
    if (answersLevel != NONE && heading.level() <= answersLevel && !named) {
      answersLevel = NONE;
    }
    if (title.questions()) {
      quizLevel = heading.level();
      dutiesLevel = NONE;
    } else if (found.isEmpty() && title.duties()) {
      dutiesLevel = heading.level();
    }
    if (title.answers()) {
      answersLevel = heading.level();
    }
  }

  private static Start titled(Piece piece) {
    return new Start(Form.TITLE, piece, false, OptionalInt.empty(), 0);
  }

  /** A line "Answers:" with a list below it, not with a key. */
  private boolean startsAnswers(int index) {
    Piece piece = pieces.get(index);
    return piece.is(Piece.Kind.LINE)
        && isBeforeList(index)
        && QuizWords.titlesAnswers(MarkupLine.title(piece.text()));
  }

  private boolean isBeforeList(int index) {
    if (index + 1 == pieces.size()) {
      return true;
    }
    Piece next = pieces.get(index + 1);
    return next.itemNumber().isPresent()
        || QuestionLabel.of(next.source()).isPresent()
        || isKeys(next);
  }

  /** Whether keys with the numbers of their questions follow. */
  private boolean isOverKeys(int index) {
    Piece next = pieces.get(Math.min(index + 1, pieces.size() - 1));
    return isKeys(next)
        || (next.itemNumber().isPresent() && !KeyLine.value(next.source(), 0).letters().isEmpty());
  }

  private static boolean isKeys(Piece piece) {
    return piece.is(Piece.Kind.OTHER)
        ? !KeyTable.of(piece.text()).isEmpty()
        : piece.is(Piece.Kind.LINE) && KeyList.isList(piece.source());
  }

  /** A line or table with the keys of several questions: "Answers: 1B, 2A". */
  private static boolean givesAnswers(Piece piece) {
    return piece.is(Piece.Kind.OTHER)
        ? !KeyTable.announced(piece.text()).isEmpty()
        : (piece.is(Piece.Kind.LINE) || piece.is(Piece.Kind.COMMENT))
            && !KeyList.announced(piece.source()).isEmpty();
  }

  private void close(Optional<Start> next) {
    if (start.isPresent() || !current.isEmpty()) {
      String above = intro + "\n" + preamble;
      segments.add(new Segment(start, quiz, duties, answers, above, List.copyOf(current)));
    }
    remember();
    start = next;
    current = new ArrayList<>();
    options = false;
    quiz = quizLevel != NONE;
    duties = dutiesLevel != NONE;
    answers = answersLevel != NONE;
  }

  /** What stands above a question may say how many options to choose. */
  private void remember() {
    String text = start.map(Start::stemText).orElse("") + "\n" + text(current);
    text = text.substring(0, Math.min(text.length(), LONGEST_INSTRUCTION));
    if (start.isEmpty()) {
      intro = text;
    }
    boolean asked = options || current.stream().anyMatch(Piece::isLabelled);
    preamble = asked || start.isEmpty() ? "" : text;
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
  }
}
