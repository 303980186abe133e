package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.data.DataFields;
import io.github.lessonlint.quiz.data.DataQuestions;
import io.github.lessonlint.quiz.data.DataText;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.quiz.text.Verbatim;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the questions that components of a page ask. */
final class JsxReader {
  /** Looking one up takes a pass over the page. */
  private static final int MOST_NAMES = 50;

  private static final List<String> QUIZZES =
      List.of("quiz", "question", "multiplechoice", "mcq", "knowledgecheck");
  private static final List<String> OPTIONS =
      List.of("answer", "option", "choice", "quizanswer", "quizoption", "quizchoice");
  private static final List<String> STEMS =
      List.of("question", "prompt", "stem", "questiontext", "quizquestion");
  private static final List<String> REASONS =
      List.of("explanation", "feedback", "rationale", "hint", "quizexplanation");

  private final String dialect;
  private final Page page;
  private final String markup;
  private final DataQuestions data;
  private final List<JsxElement> asked = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Quiz.Reference> references = new ArrayList<>();

  JsxReader(String dialect, Page page) {
    this.dialect = dialect;
    this.page = page;
    this.markup = page.markup();
    this.data = new DataQuestions(page.file());
  }

  Quiz read() {
    JsxElement.of(markup, Verbatim.blank(markup)).forEach(this::find);
    List<Quiz.Question> questions = new ArrayList<>(data.read(dialect, page.options().indexBase()));
    boolean keyed = asked.stream().flatMap(q -> options(q).stream()).anyMatch(JsxReader::isRight);
    asked.stream().map(q -> question(q, keyed)).forEach(questions::add);
    return Quiz.naming(questions, references);
  }

  private void find(JsxElement element) {
    List<JsxElement> options = options(element);
    boolean flagged =
        options.stream()
            .anyMatch(o -> DataFields.entry(o.tag().props(), DataFields.RIGHT).isPresent());
    if (options.size() > 1 && (flagged || isQuiz(element))) {
      asked.add(element);
      return;
    }
    if (isQuiz(element)) {
      data.asked(element.tag().props(), above(element));
      element.tag().props().entries().forEach(this::find);
    }
    element.children().forEach(this::find);
  }

  private static boolean isQuiz(JsxElement element) {
    String name = element.tag().name().toLowerCase(Locale.ROOT);
    return QUIZZES.stream().anyMatch(name::contains);
  }

  /** The questions in a property, or in the variable or the file that it names. */
  private void find(Entry prop) {
    if (!DataFields.isOpaque(prop.value())) {
      data.in(prop.value());
      return;
    }
    String name = DataFields.written(prop.value());
    boolean known = !name.isEmpty() && name.length() == Scan.letters(name, 0);
    if (known && names.size() < MOST_NAMES && names.add(name)) {
      JsxNames.value(markup, name).ifPresent(data::in);
      JsxNames.file(markup, name).ifPresent(references::add);
    }
  }

  private static List<JsxElement> options(JsxElement element) {
    return element.children().stream().filter(c -> OPTIONS.contains(c.name())).toList();
  }

  private static boolean isRight(JsxElement option) {
    return DataFields.value(option.tag().props(), DataFields.RIGHT)
        .filter(v -> DataFields.isTrue(v) || DataFields.isOpaque(v))
        .isPresent();
  }

  // Answers as children

  private Quiz.Question question(JsxElement element, boolean keyed) {
    List<JsxElement> options = options(element);
    Optional<Quiz.Text> stem = stem(element, options.get(0));
    Span tag = DataText.firstLine(page.file(), element.tag().span());
    QuestionDraft draft = new QuestionDraft(dialect, tag, stem.orElse(new Quiz.Text(tag, "")));
    for (JsxElement option : options) {
      Span mark = DataText.firstLine(page.file(), option.tag().span());
      draft.option(option.span(), mark, said(option));
      if (isRight(option)) {
        draft.right(mark).because(reason(option));
      }
    }
    draft.because(reason(element)).withoutKey(keyed ? Keyed.NOWHERE : Keyed.UNREADABLE);
    if (stem.isEmpty()) {
      draft.uncertain();
    }
    boolean one = DataFields.kind(element.tag().props()) == DataFields.Kind.ONE;
    return draft
        .selection(one || draft.keyCount() < 2 ? Selection.SINGLE : Selection.MULTIPLE)
        .build();
  }

  private Optional<Quiz.Text> stem(JsxElement element, JsxElement first) {
    Optional<Value> prop = DataFields.value(element.tag().props(), DataFields.STEM);
    if (prop.isPresent()) {
      return prop.map(v -> DataText.of(page.file(), v));
    }
    Span before = new Span(element.inside().start(), first.tag().span().start());
    Quiz.Text inside =
        element.children().stream()
            .filter(c -> STEMS.contains(c.name()))
            .findFirst()
            .map(c -> text(c.inside()))
            .orElseGet(() -> text(before));
    return inside.text().isEmpty() ? above(element) : Optional.of(inside);
  }

  /** What an option says without the reason in it, or its property. */
  private Quiz.Text said(JsxElement option) {
    Optional<Value> prop = DataFields.value(option.tag().props(), DataFields.OPTION_TEXT);
    if (option.inside().isEmpty() && prop.isPresent()) {
      return DataText.of(page.file(), prop.get());
    }
    StringBuilder said = new StringBuilder();
    int from = option.inside().start();
    for (JsxElement child : option.children()) {
      if (REASONS.contains(child.name())) {
        said.append(markup, from, child.tag().span().start());
        from = markup.indexOf('>', child.inside().end()) + 1;
      }
    }
    said.append(markup, from, Math.max(from, option.inside().end()));
    return new Quiz.Text(text(option.inside()).span(), said.toString().strip());
  }

  private Optional<Quiz.Text> reason(JsxElement element) {
    return DataFields.value(element.tag().props(), DataFields.REASON)
        .map(v -> DataText.of(page.file(), v))
        .or(
            () ->
                element.children().stream()
                    .filter(c -> REASONS.contains(c.name()))
                    .findFirst()
                    .map(c -> text(c.inside())))
        .filter(t -> !t.text().isEmpty());
  }

  private Quiz.Text text(Span span) {
    String written = markup.substring(span.start(), span.end());
    String text = written.strip();
    int from = span.start() + written.indexOf(text);
    return new Quiz.Text(new Span(from, from + text.length()), text.replace("\r", ""));
  }

  /** The line above a component, if it is a line of text. */
  private Optional<Quiz.Text> above(JsxElement element) {
    int end = element.tag().span().start();
    while (end > 0 && Character.isWhitespace(markup.charAt(end - 1))) {
      end--;
    }
    int start = markup.lastIndexOf('\n', end - 1) + 1;
    Quiz.Text line = text(new Span(start, Math.max(start, end)));
    String said = line.text();
    boolean code = said.startsWith("import ") || said.startsWith("export ");
    return code || said.isEmpty() || said.startsWith("<") || said.endsWith(">")
        ? Optional.empty()
        : Optional.of(line);
  }
}
