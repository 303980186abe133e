package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.QuestionLabel;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Tags;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question over lines {@code (x) text} and {@code ( ) text}, with or without bullets. Forms and
 * drawings of windows have such lines as well, so something must be asked, and an option be marked.
 */
public final class RoundBoxes implements QuizDialect {
  /** Begins a question in many courses that have these boxes. */
  private static final String QUESTION = "?:";

  /** So many marked questions must be there for each unmarked one: a form has none, or few. */
  private static final int MARKED_FOR_EACH = 3;

  /** So many lines above the options are looked at for the one that begins the question. */
  private static final int LONGEST_STEM = 60;

  @Override
  public String name() {
    return "round-boxes";
  }

  @Override
  public Quiz read(Page page) {
    if (!page.markup().contains("( )")) {
      return Quiz.NONE;
    }
    List<MarkupLine> lines = MarkupLine.of(page);
    List<Quiz.Question> questions = new ArrayList<>();
    int above = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (RoundBox.of(lines.get(i)).isPresent()) {
        int end = endOfBoxes(lines, i);
        List<MarkupLine> stem = stem(lines.subList(above, i));
        if (asks(stem)) {
          question(lines.subList(i, end), stem).ifPresent(questions::add);
        }
        above = end;
        i = end - 1;
      }
    }
    return Quiz.of(marked(questions));
  }

  private static List<Quiz.Question> marked(List<Quiz.Question> questions) {
    long marked = questions.stream().filter(q -> q.keyed() == Keyed.HERE).count();
    long unmarked = questions.size() - marked;
    return questions.stream()
        .filter(q -> q.keyed() == Keyed.HERE || marked >= MARKED_FOR_EACH * unmarked)
        .toList();
  }

  // What is asked

  /** The lines from the last one on that begins a question; without one, the last paragraph. */
  private static List<MarkupLine> stem(List<MarkupLine> above) {
    int last = above.size();
    while (last > 0 && above.get(last - 1).isEmpty()) {
      last--;
    }
    int paragraph = last;
    while (paragraph > 0 && !above.get(paragraph - 1).isEmpty()) {
      paragraph--;
    }
    int first = Math.max(0, last - LONGEST_STEM);
    int start = last - 1;
    while (start >= first && !begins(above.get(start))) {
      start--;
    }
    return above.subList(start < first ? paragraph : start, last);
  }

  private static boolean begins(MarkupLine line) {
    return line.starts(QUESTION)
        || line.starts("#")
        || QuestionLabel.of(line.live()).filter(l -> l.number().isPresent()).isPresent();
  }

  private static boolean asks(List<MarkupLine> stem) {
    return stem.stream()
        .map(MarkupLine::text)
        .anyMatch(t -> t.contains("?") || t.contains("\uFF1F") || QuizWords.leavesBlank(t));
  }

  // The options

  /** Where the options end that begin at a line. Empty lines may stand between them. */
  private static int endOfBoxes(List<MarkupLine> lines, int first) {
    int end = first + 1;
    boolean apart = false;
    for (int i = end; i < lines.size(); i++) {
      MarkupLine line = lines.get(i);
      boolean box = RoundBox.of(line).isPresent();
      if (!box && !line.isEmpty() && (apart || begins(line))) {
        break;
      }
      apart = line.isEmpty();
      end = apart ? end : i + 1;
    }
    return end;
  }

  private Optional<Quiz.Question> question(List<MarkupLine> lines, List<MarkupLine> stem) {
    QuestionDraft draft = BoxQuestion.start(name(), lines.get(0), stem);
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && RoundBox.of(lines.get(end)).isEmpty()) {
        end++;
      }
      addOption(draft, lines.subList(i, end));
      i = end;
    }
    int options = draft.options().size();
    if (options < 2 || draft.keyCount() == options) {
      return Optional.empty();
    }
    if (stem.stream().anyMatch(l -> QuizWords.asksForSeveral(l.text()))) {
      draft.selection(Selection.MULTIPLE);
    }
    boolean hidden = draft.options().stream().anyMatch(o -> o.text().text().isEmpty());
    return Optional.of((hidden ? draft.uncertain() : draft).build());
  }

  private static void addOption(QuestionDraft draft, List<MarkupLine> lines) {
    MarkupLine line = lines.get(0);
    RoundBox box = RoundBox.of(line).orElseThrow();
    Span mark = line.part(box.start(), box.end());
    List<MarkupLine> more = lines.stream().skip(1).filter(l -> !l.isEmpty()).toList();
    Span whole = more.stream().map(MarkupLine::span).reduce(mark.union(line.span()), Span::union);
    StringBuilder text = new StringBuilder(line.text().substring(box.end()).strip());
    more.forEach(l -> text.append('\n').append(l.text().strip()));
    String said = Tags.withoutComments(text.toString()).strip();
    draft.option(whole, mark, new Quiz.Text(new Span(mark.end(), whole.end()), said));
    if (box.checked()) {
      draft.right(mark);
    }
  }
}
