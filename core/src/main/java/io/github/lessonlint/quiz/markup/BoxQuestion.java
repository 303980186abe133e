package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.Tags;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A question between two marks: what it asks, a list of boxes of which the checked ones are right,
 * and an explanation.
 */
public final class BoxQuestion {

  private BoxQuestion() {}

  /**
   * Reads the question that some lines are; without boxes they are none.
   *
   * @param open the line with the opening mark
   */
  public static Optional<Quiz.Question> read(
      String dialect, MarkupLine open, List<MarkupLine> lines) {
    int first = firstBox(lines);
    if (first == lines.size()) {
      return Optional.empty();
    }
    QuestionDraft draft = start(dialect, open, lines.subList(0, first));
    int i = first;
    while (i < lines.size() && BoxLine.of(lines.get(i)).isPresent()) {
      int end = endOfOption(lines, i);
      addOption(draft, lines.subList(i, end));
      i = nextBox(lines, end);
    }
    draft.because(text(lines.subList(i, lines.size())));
    return Optional.of(several(draft).build());
  }

  /** Starts a question with the lines that ask it. */
  public static QuestionDraft start(String dialect, MarkupLine open, List<MarkupLine> above) {
    Optional<Quiz.Text> stem = text(above);
    Span first =
        above.stream()
            .filter(l -> !l.isEmpty())
            .findFirst()
            .map(MarkupLine::span)
            .orElse(open.span());
    return new QuestionDraft(dialect, first, stem.orElse(new Quiz.Text(open.span(), "")));
  }

  /** Allows several keys where there are several: a reader may then check several boxes. */
  static QuestionDraft several(QuestionDraft draft) {
    return draft.keyCount() > 1 ? draft.selection(Selection.MULTIPLE) : draft;
  }

  /** Returns what lines say, without empty ones. */
  public static Optional<Quiz.Text> text(List<MarkupLine> lines) {
    List<MarkupLine> said = lines.stream().filter(l -> !l.isEmpty()).toList();
    String text = String.join("\n", said.stream().map(BoxQuestion::withoutMarks).toList());
    return said.stream()
        .map(MarkupLine::span)
        .reduce(Span::union)
        .map(span -> new Quiz.Text(span, text));
  }

  private static String withoutMarks(MarkupLine line) {
    String text = line.text().strip();
    int i = 0;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    return text.substring(i).strip();
  }

  private static void addOption(QuestionDraft draft, List<MarkupLine> lines) {
    MarkupLine line = lines.get(0);
    BoxLine box = BoxLine.of(line).orElseThrow();
    Span mark = line.part(box.box(), box.text());
    Span rest = new Span(mark.end(), Math.max(mark.end(), line.span().end()));
    StringBuilder said = new StringBuilder(line.text().substring(box.text()).strip());
    lines.stream().skip(1).forEach(l -> said.append('\n').append(l.text().stripTrailing()));
    Span whole = mark.union(lines.get(lines.size() - 1).span());
    draft.option(
        whole,
        mark,
        new Quiz.Text(rest.union(whole), Tags.withoutComments(said.toString()).strip()));
    if (box.checked()) {
      draft.right(mark);
    }
  }

  private static int firstBox(List<MarkupLine> lines) {
    int i = 0;
    while (i < lines.size() && BoxLine.of(lines.get(i)).isEmpty()) {
      i++;
    }
    return i;
  }

  /** What is said about one option in a quote, and an empty line, end its text. */
  private static int endOfOption(List<MarkupLine> lines, int start) {
    int i = start + 1;
    while (i < lines.size()
        && !lines.get(i).isEmpty()
        && !lines.get(i).starts(">")
        && BoxLine.of(lines.get(i)).isEmpty()) {
      i++;
    }
    return i;
  }

  /** The next option after empty lines and quotes; where there is none, the first other line. */
  private static int nextBox(List<MarkupLine> lines, int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).isEmpty() || lines.get(i).starts(">"))) {
      i++;
    }
    return i;
  }
}
