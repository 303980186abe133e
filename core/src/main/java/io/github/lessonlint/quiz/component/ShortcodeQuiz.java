package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.model.Value.Sequence;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.data.DataFields;
import io.github.lessonlint.quiz.data.DataQuestions;
import io.github.lessonlint.quiz.data.DataText;
import io.github.lessonlint.quiz.markup.BoxQuestion;
import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.Verbatim;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shortcodes of Hugo: {@code {{< multiple-choice question="…" answers="a | b" correct="0" >}}}, the
 * question also between the shortcode and its end; and lists of boxes, each under its heading,
 * between {@code {{< quiz >}}} and its end.
 */
public final class ShortcodeQuiz implements QuizDialect {
  private static final List<String> NAMES = List.of("quiz", "question", "choice", "mcq", "qitem");

  @Override
  public String name() {
    return "shortcode";
  }

  @Override
  public Quiz read(Page page) {
    String markup = page.markup();
    if (!markup.contains("{{<") && !markup.contains("{{%")) {
      return Quiz.NONE;
    }
    String live = Verbatim.blank(markup);
    List<Shortcode> codes =
        Shortcode.of(markup, live).stream()
            .filter(c -> NAMES.stream().anyMatch(c.name()::contains))
            .toList();
    DataQuestions data = new DataQuestions(page.file());
    List<Quiz.Question> questions = new ArrayList<>();
    Map<String, Shortcode> closing = new HashMap<>();
    for (int i = codes.size() - 1; i >= 0; i--) {
      Shortcode code = codes.get(i);
      if (code.closing()) {
        closing.put(code.name(), code);
      } else {
        Optional<Span> inside =
            Optional.ofNullable(closing.remove(code.name()))
                .map(c -> between(code.span(), c.span()));
        data.asked(withLists(page.file(), code.params()), inside.map(s -> text(markup, s)));
        inside.ifPresent(s -> questions.addAll(boxes(markup, live, s)));
      }
    }
    questions.addAll(data.read(name(), page.options().indexBase()));
    return Quiz.of(questions);
  }

  private static Span between(Span first, Span second) {
    int from = first.end();
    int to = second.start();
    return new Span(from, to);
  }

  private static Quiz.Text text(String markup, Span span) {
    String written = markup.substring(span.start(), span.end());
    String text = written.strip();
    int from = span.start() + written.indexOf(text);
    return new Quiz.Text(new Span(from, from + text.length()), text.replace("\r", ""));
  }

  // Options in a parameter

  private static Mapping withLists(SourceFile file, Mapping params) {
    boolean chosen = DataFields.entry(params, DataFields.OPTIONS).isPresent();
    List<String> names = chosen ? DataFields.OPTIONS : DataFields.ANSWERS;
    List<Entry> entries =
        params.entries().stream()
            .map(e -> isAny(e, names) ? new Entry(e.key(), list(file, e.value())) : e)
            .toList();
    return new Mapping(params.span(), entries);
  }

  private static boolean isAny(Entry entry, List<String> names) {
    return names.contains(DataFields.fold(entry.key().text()));
  }

  /** {@code a | b}, or without a bar {@code a, b}. */
  private static Value list(SourceFile file, Value value) {
    Span inside = DataText.inside(file, value.span());
    String written = file.text(inside);
    char separator = written.indexOf('|') >= 0 ? '|' : ',';
    List<Value> items = new ArrayList<>();
    int start = 0;
    while (start <= written.length()) {
      int bar = written.indexOf(separator, start);
      int end = bar < 0 ? written.length() : bar;
      Quiz.Text text = text(written, new Span(start, end));
      Span span =
          new Span(inside.start() + text.span().start(), inside.start() + text.span().end());
      items.add(new Scalar(span, Value.Type.STRING, text.text(), false));
      start = end + 1;
    }
    return new Sequence(value.span(), items);
  }

  // Boxes between two shortcodes

  /** Each heading begins a question. */
  private List<Quiz.Question> boxes(String markup, String live, Span inside) {
    List<Quiz.Question> questions = new ArrayList<>();
    List<MarkupLine> lines = MarkupLine.of(markup, live, inside);
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).starts("#")) {
        MarkupLine first = lines.get(start);
        BoxQuestion.read(name(), first, lines.subList(start, i)).ifPresent(questions::add);
        start = i;
      }
    }
    return questions;
  }
}
