package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.model.Value.Sequence;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.Gaps;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.quiz.text.Verbatim;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The TOML files of mdbook-quiz, which a chapter names with {@code {{#quiz ../quizzes/x.toml}}}:
 * tables {@code [[questions]]} with a {@code type}, a {@code prompt} and an {@code answer}. The
 * options are the answers and the distractors.
 */
public final class MdbookQuiz implements QuizDialect {
  private static final String TAG = "{{#quiz";

  @Override
  public String name() {
    return "mdbook-quiz";
  }

  @Override
  public Quiz read(Page page) {
    if (!page.markup().isEmpty()) {
      return Quiz.naming(List.of(), references(page));
    }
    List<Quiz.Question> questions = new ArrayList<>();
    if (page.data().isPresent()
        && page.data().get() instanceof Mapping root
        && root.get("questions").orElse(root) instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Mapping question) {
          question(page, question).ifPresent(questions::add);
        }
      }
    }
    return Quiz.of(questions);
  }

  private static List<Quiz.Reference> references(Page page) {
    List<Quiz.Reference> references = new ArrayList<>();
    if (page.markup().contains(TAG)) {
      String live = Verbatim.blank(page.markup());
      for (int at = live.indexOf(TAG); at >= 0; at = live.indexOf(TAG, at + TAG.length())) {
        int from = Scan.blanks(live, at + TAG.length());
        int to = live.indexOf("}}", from);
        if (to < 0) {
          break;
        }
        String path = live.substring(from, Math.max(from, to)).strip();
        boolean shown = at > 0 && live.charAt(at - 1) == '\\';
        if (!shown && QuizPaths.isPath(path)) {
          references.add(new Quiz.Reference(new Span(from, from + path.length()), path, true));
        }
      }
    }
    return references;
  }

  private Optional<Quiz.Question> question(Page page, Mapping question) {
    Optional<Mapping> prompt = mapping(question, "prompt");
    Optional<Mapping> answer = mapping(question, "answer");
    String type = question.get("type").map(DataFields::written).orElse("");
    if (prompt.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    QuestionDraft draft = start(page, question, prompt.get(), type);
    switch (type) {
      case "MultipleChoice" -> choice(page, draft, prompt.get(), answer.get());
      case "ShortAnswer" -> text(page, draft, answer.get().get("answer"));
      case "Tracing" -> text(page, draft, answer.get().get("doesCompile"));
      default -> {
        return Optional.empty();
      }
    }
    question
        .get("context")
        .map(v -> DataText.of(page.file(), v))
        .filter(t -> !t.text().isEmpty())
        .ifPresent(t -> draft.because(Optional.of(t)));
    return Optional.of(draft.build());
  }

  private static Optional<Mapping> mapping(Mapping parent, String key) {
    return parent.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private QuestionDraft start(Page page, Mapping question, Mapping prompt, String type) {
    Optional<Quiz.Text> asked =
        prompt
            .get(type.equals("Tracing") ? "program" : "prompt")
            .map(v -> DataText.of(page.file(), v));
    Span first = DataText.firstLine(page.file(), question.span());
    Quiz.Text stem = asked.orElse(new Quiz.Text(first, ""));
    Span span = stem.text().isEmpty() ? first : DataText.firstLine(page.file(), stem.span());
    return new QuestionDraft(name(), span, stem);
  }

  /** A list of answers asks for all of them, be it of one. */
  private static void choice(Page page, QuestionDraft draft, Mapping prompt, Mapping answer) {
    Optional<Value> right = answer.get("answer");
    boolean list = right.isPresent() && right.get() instanceof Sequence;
    for (Value value : items(right)) {
      Quiz.Text text = add(page, draft, value);
      if (!text.text().isEmpty()) {
        draft.right(text.span());
      }
    }
    items(prompt.get("distractors")).forEach(value -> add(page, draft, value));
    draft.selection(list ? Selection.MULTIPLE : Selection.SINGLE);
  }

  private static Quiz.Text add(Page page, QuestionDraft draft, Value value) {
    Quiz.Text text = DataText.of(page.file(), value);
    Span mark = DataText.firstLine(page.file(), text.span());
    draft.option(value.span(), mark, text);
    return text;
  }

  private static List<Value> items(Optional<Value> value) {
    return value
        .map(v -> v instanceof Sequence list ? list.items() : List.of(v))
        .orElse(List.of())
        .stream()
        .filter(Scalar.class::isInstance)
        .toList();
  }

  private static void text(Page page, QuestionDraft draft, Optional<Value> answer) {
    draft.selection(Selection.TEXT).withoutKey(Keyed.NOWHERE);
    answer
        .filter(v -> !DataFields.isNothing(v))
        .map(v -> DataText.of(page.file(), v))
        .ifPresent(t -> draft.key(Gaps.key(t.span(), t.text())));
  }
}
