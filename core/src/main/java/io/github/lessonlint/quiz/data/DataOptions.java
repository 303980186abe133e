package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.model.Value.Sequence;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the options of a question that is data: a list of texts or of mappings, a mapping by
 * letter, or entries {@code a}, {@code b} or {@code option1}, {@code option2} of the question.
 */
final class DataOptions {
  private static final List<String> PREFIXES = List.of("", "option", "choice", "answer");

  private final SourceFile file;
  private final boolean answersAreOptions;

  /**
   * Prepares to read options.
   *
   * @param answersAreOptions whether in this quiz a list of answers is what to choose from
   */
  DataOptions(SourceFile file, boolean answersAreOptions) {
    this.file = file;
    this.answersAreOptions = answersAreOptions;
  }

  SourceFile file() {
    return file;
  }

  /** Returns the options; empty where there are none or where one of them cannot be read. */
  List<DataOption> of(Mapping question) {
    Optional<Value> value =
        DataFields.value(question, DataFields.OPTIONS).or(() -> answers(question));
    if (value.isPresent() && value.get() instanceof Sequence list) {
      return all(list.items().stream().map(this::item).toList());
    }
    if (value.isPresent() && value.get() instanceof Mapping byName && isLettered(byName)) {
      return all(byName.entries().stream().map(this::named).toList());
    }
    return PREFIXES.stream()
        .map(p -> numbered(question, p))
        .filter(o -> o.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isLettered(Mapping byName) {
    return byName.entries().stream().allMatch(e -> e.key().text().strip().length() == 1);
  }

  private Optional<Value> answers(Mapping question) {
    return answersAreOptions || areAnswers(question)
        ? DataFields.value(question, DataFields.ANSWERS).filter(Sequence.class::isInstance)
        : Optional.empty();
  }

  /** Returns whether a list of answers holds those to choose from, not those that are right. */
  static boolean areAnswers(Mapping question) {
    Optional<Value> answers = DataFields.value(question, DataFields.ANSWERS);
    boolean keyed = DataFields.entry(question, DataFields.KEY).isPresent();
    return answers.isPresent()
        && answers.get() instanceof Sequence list
        && (keyed || isFlagged(list));
  }

  private static boolean isFlagged(Sequence answers) {
    return answers.items().stream()
        .anyMatch(i -> i instanceof Mapping m && DataFields.entry(m, DataFields.RIGHT).isPresent());
  }

  private static List<DataOption> all(List<Optional<DataOption>> options) {
    return options.stream().allMatch(Optional::isPresent)
        ? options.stream().map(Optional::orElseThrow).toList()
        : List.of();
  }

  private Optional<DataOption> item(Value item) {
    if (item instanceof Scalar) {
      return Optional.of(option(item.span(), item, "", item.span(), List.of(), Optional.empty()));
    }
    if (!(item instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Value> text = DataFields.value(mapping, DataFields.OPTION_TEXT);
    if (text.isEmpty() && mapping.entries().size() == 1) {
      return named(mapping.entries().get(0));
    }
    return text.filter(Scalar.class::isInstance).map(t -> described(mapping, t));
  }

  private DataOption described(Mapping mapping, Value text) {
    Span first = DataText.firstLine(file, mapping.span());
    List<String> ids =
        DataFields.OPTION_ID.stream()
            .flatMap(name -> DataFields.value(mapping, List.of(name)).stream())
            .map(DataFields::written)
            .filter(id -> !id.isEmpty())
            .toList();
    Optional<Quiz.Text> reason =
        DataFields.value(mapping, DataFields.REASON)
            .map(v -> DataText.of(file, v))
            .filter(t -> !t.text().isEmpty());
    Quiz.Option option = option(mapping.span(), text, "", first, ids, reason).option();
    Optional<Boolean> right = DataFields.value(mapping, DataFields.RIGHT).map(DataFields::isTrue);
    return new DataOption(option, ids, right, reason);
  }

  /** {@code a: text}. */
  private Optional<DataOption> named(Entry entry) {
    if (!(entry.value() instanceof Scalar)) {
      return Optional.empty();
    }
    String name = entry.key().text().strip();
    boolean letter = name.length() == 1 && Scan.isLatin(name.charAt(0));
    Span whole = entry.key().span().union(entry.value().span());
    Span label = DataText.inside(file, entry.key().span());
    return Optional.of(
        option(whole, entry.value(), letter ? name : "", label, List.of(name), Optional.empty()));
  }

  /** {@code optionA}, {@code optionB} and so on, as far as they go. */
  private List<DataOption> numbered(Mapping question, String prefix) {
    List<DataOption> letters = series(question, prefix, 'a');
    return letters.size() > 1 || prefix.isEmpty() ? letters : series(question, prefix, '1');
  }

  private List<DataOption> series(Mapping question, String prefix, char first) {
    List<DataOption> options = new ArrayList<>();
    for (char c = first; c < first + 9; c++) {
      Optional<Entry> entry = DataFields.entry(question, List.of(prefix + c));
      if (entry.isEmpty() || !(entry.get().value() instanceof Scalar)) {
        break;
      }
      Entry found = entry.get();
      Span label = DataText.inside(file, found.key().span());
      List<String> ids = List.of(found.key().text(), String.valueOf(c));
      options.add(option(found.value().span(), found.value(), "", label, ids, Optional.empty()));
    }
    return options;
  }

  private DataOption option(
      Span whole,
      Value text,
      String label,
      Span labelSpan,
      List<String> ids,
      Optional<Quiz.Text> reason) {
    Quiz.Text said = DataText.of(file, text);
    boolean code = said.text().contains("```");
    Quiz.Option option = new Quiz.Option(whole, label, labelSpan, said, code);
    return new DataOption(option, ids, Optional.empty(), reason);
  }
}
