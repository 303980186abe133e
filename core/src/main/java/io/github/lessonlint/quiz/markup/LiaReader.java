package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.quiz.text.Gaps;
import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Tags;
import io.github.lessonlint.quiz.text.Verbatim;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the questions of a LiaScript course from its lines. */
final class LiaReader {
  private static final String SOLUTION = "***";
  private static final int LONGEST_SELECTION = 2000;

  private final String dialect;
  private final String markup;
  private final String live;
  private final List<MarkupLine> lines;
  private final List<Quiz.Question> questions = new ArrayList<>();
  private boolean course;
  private int next;
  private int after;

  LiaReader(String dialect, String markup, boolean course) {
    this.dialect = dialect;
    this.markup = markup;
    this.live = Verbatim.blank(markup);
    this.lines = MarkupLine.of(markup, live);
    this.course = course;
  }

  List<Quiz.Question> read() {
    course |= hasChoice();
    while (next < lines.size()) {
      if (LiaBox.of(lines.get(next)).isPresent()) {
        readChoice();
      } else if (isTable(next)) {
        readTable();
      } else if (course && !lines.get(next).isBlank() && !lines.get(next).starts("#")) {
        readParagraph();
      } else {
        next++;
      }
    }
    return questions;
  }

  /** Whether there is what nothing but a course has: boxes with parentheses, under each other. */
  private boolean hasChoice() {
    for (int i = 1; i < lines.size(); i++) {
      boolean before = LiaBox.of(lines.get(i - 1)).filter(LiaBox::single).isPresent();
      if (before && LiaBox.of(lines.get(i)).filter(LiaBox::single).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // Lines with boxes

  private void readChoice() {
    int first = next;
    boolean single = LiaBox.of(lines.get(first)).orElseThrow().single();
    QuestionDraft draft = start(first);
    int unchecked = 0;
    int i = first;
    boolean spaced = isBox(afterEmpty(endOfOption(first)), single);
    while (isBox(i, single)) {
      int end = endOfOption(i);
      unchecked += addOption(draft, i, end) ? 0 : 1;
      int below = spaced ? afterEmpty(end) : end;
      i = isBox(below, single) ? below : end;
    }
    next = i;
    boolean several = draft.options().size() > 1 && (single || unchecked > 0);
    if (course || several) {
      finish(draft, single);
    }
  }

  private boolean isBox(int index, boolean single) {
    return index < lines.size()
        && LiaBox.of(lines.get(index)).filter(b -> b.single() == single).isPresent();
  }

  /** Adds an option and returns whether it is right. */
  private boolean addOption(QuestionDraft draft, int from, int to) {
    MarkupLine line = lines.get(from);
    LiaBox box = LiaBox.of(line).orElseThrow();
    Span mark = line.part(box.start(), box.end());
    Span whole = mark.union(lines.get(to - 1).span());
    StringBuilder said = new StringBuilder(line.text().substring(box.end()).strip());
    lines.subList(from + 1, to).forEach(l -> said.append('\n').append(l.text().strip()));
    Span text = new Span(mark.end(), Math.max(mark.end(), whole.end()));
    draft.option(whole, mark, new Quiz.Text(text, Tags.withoutComments(said.toString()).strip()));
    if (box.checked()) {
      draft.right(mark);
    }
    return box.checked();
  }

  private int afterEmpty(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private int endOfOption(int start) {
    int i = start + 1;
    while (i < lines.size() && !lines.get(i).isEmpty() && !endsText(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsText(MarkupLine line) {
    return LiaBox.of(line).isPresent()
        || line.starts("[[")
        || line.starts(SOLUTION)
        || line.starts("<script")
        || line.starts("#");
  }

  /**
   * With parentheses one option is chosen, and any right one will do; with brackets it may be right
   * to choose none at all.
   */
  private void finish(QuestionDraft draft, boolean single) {
    Optional<Quiz.Text> solution = readSolution();
    draft.selection(single ? Selection.ANY_OF : Selection.MULTIPLE);
    boolean script = next < lines.size() && lines.get(next).starts("<script");
    draft.withoutKey(single ? (script ? Keyed.UNREADABLE : Keyed.NOWHERE) : Keyed.HERE);
    if (!single && draft.options().size() == 1) {
      draft.uncertain();
    }
    questions.add(draft.because(solution).build());
    after = next;
  }

  /** Steps over hints and over the solution between two lines of stars, and returns the latter. */
  private Optional<Quiz.Text> readSolution() {
    while (next < lines.size() && (lines.get(next).starts("[[?]]") || isHintText())) {
      next++;
    }
    if (next == lines.size() || !lines.get(next).starts(SOLUTION)) {
      return Optional.empty();
    }
    Optional<Quiz.Text> said = Optional.empty();
    for (int i = next + 1; i < lines.size(); i++) {
      if (lines.get(i).starts(SOLUTION)) {
        next = i + 1;
        return said;
      }
      MarkupLine line = lines.get(i);
      said = said.or(() -> isSaid(line) ? Optional.of(text(line.span())) : Optional.empty());
    }
    return Optional.empty();
  }

  private boolean isHintText() {
    return next > 0
        && lines.get(next - 1).starts("[[?]]")
        && !lines.get(next).isEmpty()
        && !endsText(lines.get(next));
  }

  // Tables of boxes

  private boolean isTable(int index) {
    return index + 1 < lines.size()
        && isHead(LiaBox.cells(lines.get(index)))
        && isRow(LiaBox.cells(lines.get(index + 1)));
  }

  private static boolean isHead(List<String> cells) {
    return !cells.isEmpty() && !cells.stream().allMatch(LiaBox::isBox);
  }

  private static boolean isRow(List<String> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(LiaBox::isBox);
  }

  /** Its rows are not told apart: what they have in common would be reported for each. */
  private void readTable() {
    QuestionDraft draft = start(next).selection(Selection.TEXT);
    boolean open = false;
    next++;
    for (; next < lines.size() && isRow(LiaBox.cells(lines.get(next))); next++) {
      List<String> row = LiaBox.cells(lines.get(next));
      open |= row.stream().allMatch(c -> c.startsWith("(") && !isChecked(c));
    }
    draft.withoutKey(open ? Keyed.NOWHERE : Keyed.HERE);
    questions.add(draft.because(readSolution()).build());
    after = next;
  }

  private static boolean isChecked(String cell) {
    return cell.indexOf('x') >= 0 || cell.indexOf('X') >= 0;
  }

  // Gaps and selections in a paragraph

  private void readParagraph() {
    int first = next;
    do {
      next++;
    } while (next < lines.size() && !endsParagraph(lines.get(next)));
    int from = lines.get(first).start();
    int to = Math.max(from, lines.get(next - 1).span().end());
    List<Span> inputs =
        Gaps.of(live.substring(from, to)).stream()
            .map(s -> new Span(from + s.start(), from + s.end()))
            .filter(s -> isInput(inside(s)))
            .toList();
    if (inputs.isEmpty()) {
      return;
    }
    Quiz.Text stem = stem(first, new Span(from, to), inputs);
    List<Span> gaps = inputs.stream().filter(s -> !isSelection(s)).toList();
    inputs.stream().filter(this::isSelection).forEach(s -> questions.add(selection(stem, s)));
    if (!gaps.isEmpty()) {
      questions.add(gaps(stem, gaps));
    }
    after = next;
  }

  /** A hint and the answers of a survey are nothing to fill in. */
  private static boolean isInput(String inside) {
    return !inside.equals("?") && !inside.startsWith(":") && !inside.replace("_", " ").isBlank();
  }

  private boolean isSelection(Span input) {
    return input.length() < LONGEST_SELECTION && inside(input).indexOf('|') >= 0;
  }

  private String inside(Span input) {
    return live.substring(input.start(), input.end()).strip();
  }

  /** What a script decides, {@code [[!]]}, has no key to be read. */
  private Quiz.Question gaps(Quiz.Text stem, List<Span> gaps) {
    QuestionDraft draft = new QuestionDraft(dialect, gaps.get(0), stem);
    gaps.stream()
        .filter(gap -> !inside(gap).equals("!"))
        .forEach(gap -> draft.key(Gaps.key(gap, inside(gap))));
    draft.selection(Selection.TEXT).withoutKey(Keyed.UNREADABLE);
    return draft.because(readSolution()).build();
  }

  private static boolean endsParagraph(MarkupLine line) {
    return line.isBlank()
        || line.starts("#")
        || line.starts("[[?]]")
        || line.starts(SOLUTION)
        || line.starts("<script")
        || LiaBox.of(line).isPresent()
        || !LiaBox.cells(line).isEmpty();
  }

  /** {@code [[ a | (b) | c ]]}: what stands in parentheses is right. */
  private Quiz.Question selection(Quiz.Text stem, Span place) {
    QuestionDraft draft = new QuestionDraft(dialect, place, stem);
    draft.selection(Selection.ANY_OF);
    int start = place.start();
    while (start <= place.end()) {
      int bar = live.indexOf('|', start);
      int end = bar < 0 || bar > place.end() ? place.end() : bar;
      addChoice(draft, start, end);
      start = end + 1;
    }
    return draft.build();
  }

  private void addChoice(QuestionDraft draft, int from, int to) {
    String written = markup.substring(from, to);
    String text = written.strip();
    int start = from + written.indexOf(text);
    boolean right = text.startsWith("(") && text.endsWith(")");
    Span span = new Span(start, start + text.length());
    String said = right ? text.substring(1, text.length() - 1).strip() : text;
    draft.option(span, span, new Quiz.Text(span, said));
    if (right) {
      draft.right(span);
    }
  }

  // What is asked

  private QuestionDraft start(int first) {
    return new QuestionDraft(dialect, lines.get(first).span(), stem(first));
  }

  /** The paragraph itself if it says more than its gaps do. */
  private Quiz.Text stem(int first, Span paragraph, List<Span> inputs) {
    StringBuilder words = new StringBuilder();
    int from = paragraph.start();
    for (Span input : inputs) {
      words.append(live, from, input.start());
      from = input.end();
    }
    words.append(live, from, paragraph.end());
    return QuizWords.words(words.toString()).isEmpty() ? stem(first) : text(paragraph);
  }

  /**
   * The paragraph above the answers, or the heading; where there is neither, the question is one
   * more about what was asked before.
   */
  private Quiz.Text stem(int first) {
    int i = first - 1;
    while (i >= after && (!isSaid(lines.get(i)) || lines.get(i).isBlank())) {
      i--;
    }
    if (i >= after) {
      int top = i;
      while (top > after && isSaid(lines.get(top - 1)) && !lines.get(top).starts("#")) {
        top--;
      }
      Span span = lines.get(top).span().union(lines.get(i).span());
      return text(span);
    }
    return questions.isEmpty()
        ? new Quiz.Text(Span.at(lines.get(first).start()), "")
        : questions.get(questions.size() - 1).stem();
  }

  /** Whether a line says something, rather than to tell when and how it is shown. */
  private static boolean isSaid(MarkupLine line) {
    return !line.isEmpty()
        && !line.starts("[[?]]")
        && !line.starts("{{")
        && !line.starts("--{{")
        && !line.starts(SOLUTION);
  }

  /** What is written, without the mark of a heading. */
  private Quiz.Text text(Span span) {
    String written = markup.substring(span.start(), span.end()).replace("\r", "");
    int i = 0;
    while (i < written.length() && written.charAt(i) == '#') {
      i++;
    }
    return new Quiz.Text(span, written.substring(i).strip());
  }
}
