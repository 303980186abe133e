package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.Gaps;
import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stem, a list of boxes and an explanation between {@code <quiz>} and {@code </quiz>}, or a text
 * with gaps, {@code [[word]]}. Before version 1 of the plugin: lines {@code question:}, {@code
 * answer:} and {@code answer-correct:} between {@code <?quiz?>} and {@code <?/quiz?>}.
 */
public final class MkdocsQuiz implements QuizDialect {
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
            line.starts(CLOSE) ? asked(lines.get(open), inside) : fields(lines.get(open), inside);
        question.ifPresent(questions::add);
        open = -1;
      }
    }
    return Quiz.of(questions);
  }

  private static boolean isOnly(MarkupLine line, String tag) {
    return line.live().strip().equals(tag);
  }

  private Optional<Quiz.Question> asked(MarkupLine open, List<MarkupLine> lines) {
    Optional<Quiz.Question> boxes = BoxQuestion.read(name(), open, lines);
    return boxes.isPresent() ? boxes : gaps(open, lines);
  }

  private Optional<Quiz.Question> gaps(MarkupLine open, List<MarkupLine> lines) {
    int end = ruleAfterGaps(lines);
    QuestionDraft draft =
        BoxQuestion.start(name(), open, lines.subList(0, end)).selection(Selection.TEXT);
    for (MarkupLine line : lines.subList(0, end)) {
      Gaps.of(line.live())
          .forEach(
              gap -> {
                Span span = line.part(gap.start(), gap.end());
                draft.key(Gaps.key(span, line.text().substring(gap.start(), gap.end())));
              });
    }
    if (end < lines.size()) {
      draft.because(BoxQuestion.text(lines.subList(end + 1, lines.size())));
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
            .orElseGet(() -> BoxQuestion.start(name(), open, List.of()));
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
    return Optional.of(draft)
        .filter(d -> !d.options().isEmpty())
        .map(d -> BoxQuestion.several(d).build());
  }

  private static Quiz.Text value(MarkupLine line) {
    int from =
        Math.min(Scan.blanks(line.text(), line.text().indexOf(':') + 1), line.text().length());
    Span span = new Span(line.start() + from, Math.max(line.start() + from, line.span().end()));
    return new Quiz.Text(span, line.text().substring(from).strip());
  }
}
