package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stem, a list of boxes and an explanation between {@code <quiz>} and {@code </quiz>}, or a text
 * with gaps, {@code [[word]]}. Before version 1 of the plugin: lines {@code question:}, {@code
 * answer:} and {@code answer-correct:} between {@code <?quiz?>} and {@code <?/quiz?>}.
 */
final class MkdocsQuiz implements QuizDialect {
  private static final String OPEN = "<quiz>";
  private static final String CLOSE = "</quiz>";
  private static final String OLD_OPEN = "<?quiz?>";
  private static final String OLD_CLOSE = "<?/quiz?>";

  @Override
  public String name() {
    return "mkdocs-quiz";
  }

  @Override
  public Quiz read(Page page) {
    String markup = page.markup();
    if (!markup.contains(OPEN) && !markup.contains(OLD_OPEN)) {
      return Quiz.NONE;
    }
    List<Quiz.Question> questions = new ArrayList<>();
    List<MarkupLine> lines = MarkupLine.of(page);
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      MarkupLine line = lines.get(i);
      if (isOnly(line, OPEN) || isOnly(line, OLD_OPEN)) {
        open = i;
      } else if (open >= 0 && (line.starts(CLOSE) || line.starts(OLD_CLOSE))) {
        List<MarkupLine> inside = lines.subList(open + 1, i);
        Optional<Quiz.Question> question =
            line.starts(CLOSE) ? boxes(lines.get(open), inside) : fields(lines.get(open), inside);
        question.ifPresent(questions::add);
        open = -1;
      }
    }
    return Quiz.of(questions);
  }

  private static boolean isOnly(MarkupLine line, String tag) {
    return line.live().strip().equals(tag);
  }

  private Optional<Quiz.Question> boxes(MarkupLine open, List<MarkupLine> lines) {
    int first = firstBox(lines);
    if (first == lines.size()) {
      return gaps(open, lines);
    }
    QuestionDraft draft = start(open, lines.subList(0, first));
    int i = first;
    while (i < lines.size() && BoxLine.of(lines.get(i)).isPresent()) {
      int end = endOfOption(lines, i);
      addOption(draft, lines.subList(i, end));
      i = nextBox(lines, end);
    }
    draft.because(text(lines.subList(i, lines.size())));
    return Optional.of(several(draft).build());
  }

  private QuestionDraft start(MarkupLine open, List<MarkupLine> above) {
    Optional<Quiz.Text> stem = text(above);
    Span first =
        above.stream()
            .filter(l -> !l.isEmpty())
            .findFirst()
            .map(MarkupLine::span)
            .orElse(open.span());
    return new QuestionDraft(name(), first, stem.orElse(new Quiz.Text(open.span(), "")));
  }

  /** A reader may check several boxes wherever several are right. */
  private static QuestionDraft several(QuestionDraft draft) {
    return draft.keyCount() > 1 ? draft.selection(Selection.MULTIPLE) : draft;
  }

  private static void addOption(QuestionDraft draft, List<MarkupLine> lines) {
    MarkupLine line = lines.get(0);
    BoxLine box = BoxLine.of(line).orElseThrow();
    Span mark = line.part(box.box(), box.text());
    Span rest = new Span(mark.end(), Math.max(mark.end(), line.span().end()));
    StringBuilder said = new StringBuilder(line.text().substring(box.text()).strip());
    lines.stream().skip(1).forEach(l -> said.append('\n').append(l.text().stripTrailing()));
    Span whole = mark.union(lines.get(lines.size() - 1).span());
    draft.option(whole, mark, new Quiz.Text(rest.union(whole), said.toString().strip()));
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

  private Optional<Quiz.Question> gaps(MarkupLine open, List<MarkupLine> lines) {
    int end = ruleAfterGaps(lines);
    QuestionDraft draft = start(open, lines.subList(0, end)).selection(Selection.TEXT);
    for (MarkupLine line : lines.subList(0, end)) {
      Gaps.of(line.live())
          .forEach(
              gap -> {
                Span span = line.part(gap.start(), gap.end());
                draft.key(Gaps.key(span, line.text().substring(gap.start(), gap.end())));
              });
    }
    if (end < lines.size()) {
      draft.because(text(lines.subList(end + 1, lines.size())));
    }
    return Optional.of(draft).filter(d -> d.keyCount() > 0).map(QuestionDraft::build);
  }

  private static int ruleAfterGaps(List<MarkupLine> lines) {
    int i = 0;
    while (i < lines.size() && !lines.get(i).text().strip().equals("---")) {
      i++;
    }
    return i;
  }

  // Before version 1

  private Optional<Quiz.Question> fields(MarkupLine open, List<MarkupLine> lines) {
    Optional<MarkupLine> asked = lines.stream().filter(l -> l.starts("question:")).findFirst();
    QuestionDraft draft =
        asked
            .map(l -> new QuestionDraft(name(), l.span(), value(l)))
            .orElseGet(() -> start(open, List.of()));
    for (MarkupLine line : lines) {
      if (line.starts("content:")) {
        break;
      }
      boolean right = line.starts("answer-correct:");
      if (right || line.starts("answer:")) {
        Quiz.Text text = value(line);
        draft.option(line.span(), line.span(), text);
        if (right) {
          draft.right(text.span());
        }
      }
    }
    return Optional.of(draft).filter(d -> !d.options().isEmpty()).map(d -> several(d).build());
  }

  private static Quiz.Text value(MarkupLine line) {
    int from = Math.min(Scan.blanks(line.text(), line.text().indexOf(':') + 1), line.text().length());
    Span span = new Span(line.start() + from, Math.max(line.start() + from, line.span().end()));
    return new Quiz.Text(span, line.text().substring(from).strip());
  }

  private static Optional<Quiz.Text> text(List<MarkupLine> lines) {
    List<MarkupLine> said = lines.stream().filter(l -> !l.isEmpty()).toList();
    return said.stream()
        .map(MarkupLine::span)
        .reduce(Span::union)
        .map(span -> new Quiz.Text(span, String.join("\n", said.stream().map(l -> l.text().strip()).toList())));
  }
}
