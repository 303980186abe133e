package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Selection;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.quiz.data.DataFields.Kind;
import io.github.lessonlint.quiz.text.Gaps;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/** A mapping that asks something: a stem, options and a key, or a stem and an answer. */
final class DataQuestion {
  /** Nobody reads more options; a list of more is something else. */
  private static final int MOST_OPTIONS = 100;

  private final SourceFile file;
  private final Quiz.Text stem;
  private final Span span;
  private final List<DataOption> options;
  private final Optional<Value> key;
  private final Optional<Quiz.Text> reason;
  private final Kind kind;
  private Optional<List<Quiz.Key>> read = Optional.empty();

  private DataQuestion(SourceFile file, Mapping mapping, Quiz.Text stem, List<DataOption> options) {
    this.file = file;
    this.stem = stem;
    this.span = DataText.firstLine(file, stem.span().isEmpty() ? mapping.span() : stem.span());
    this.options = options;
    this.key = key(mapping, options);
    this.kind = DataFields.kind(mapping);
    this.reason =
        DataFields.value(mapping, DataFields.REASON)
            .map(v -> DataText.of(file, v))
            .filter(t -> !t.text().isEmpty());
  }

  /**
   * Returns the question that a mapping asks, if it asks one.
   *
   * @param asked what is asked where the mapping itself does not say it
   */
  static Optional<DataQuestion> of(DataOptions reader, Mapping mapping, Optional<Quiz.Text> asked) {
    SourceFile file = reader.file();
    List<DataOption> options = reader.of(mapping);
    boolean keyed = key(mapping, options).isPresent() || isFlagged(options);
    Optional<Value> stem =
        DataFields.value(mapping, DataFields.STEM)
            .or(() -> keyed ? DataFields.value(mapping, DataFields.TITLE) : Optional.empty())
            .filter(Scalar.class::isInstance);
    Optional<Quiz.Text> text = stem.map(v -> DataText.of(file, v)).or(() -> asked);
    boolean offered = options.stream().anyMatch(o -> !o.option().text().text().isEmpty());
    boolean template = text.isEmpty() || (text.get().text().isEmpty() && !offered);
    boolean asks = !template && options.size() <= MOST_OPTIONS && (keyed || !options.isEmpty());
    return asks
        ? Optional.of(new DataQuestion(file, mapping, text.get(), options))
        : Optional.empty();
  }

  /** The list of options may be called answers, and a list of answers may be the key. */
  private static Optional<Value> key(Mapping mapping, List<DataOption> options) {
    Optional<Value> key = DataFields.value(mapping, DataFields.KEY);
    boolean chosen = DataFields.entry(mapping, DataFields.OPTIONS).isPresent();
    return key.isPresent() || !(chosen || options.isEmpty())
        ? key
        : DataFields.value(mapping, DataFields.ANSWERS);
  }

  private static boolean isFlagged(List<DataOption> options) {
    return options.stream().anyMatch(o -> o.right().isPresent());
  }

  // Keys

  /** Notes what the key betrays about how options are counted. */
  void see(IndexBase base) {
    if (hasKeyToRead()) {
      new DataKeys(file, options, key.get()).see(base);
    }
  }

  /** Reads the keys, now that it is known how options are counted. */
  void readKeys(IndexBase base) {
    if (hasKeyToRead()) {
      read = new DataKeys(file, options, key.get()).read(base);
    }
  }

  /** Takes the keys for names of something else. */
  void forgetKeys() {
    read = Optional.empty();
  }

  /** Returns whether it says in whatever way what is right. */
  boolean isKeyed() {
    return options.stream().anyMatch(DataQuestion::isRight)
        || key.filter(v -> !DataFields.isNothing(v)).isPresent();
  }

  /** Returns whether a key is there, and none of its texts names an option. */
  boolean namesNothing() {
    return read.filter(keys -> keys.stream().allMatch(k -> k.option().isEmpty())).isPresent();
  }

  private boolean hasKeyToRead() {
    return !options.isEmpty()
        && options.stream().noneMatch(DataQuestion::isRight)
        && key.filter(v -> !DataFields.isNothing(v)).isPresent();
  }

  private static boolean isRight(DataOption option) {
    return option.right().orElse(false);
  }

  // The model

  /**
   * Returns the question.
   *
   * @param usual whether other questions beside it say what is right
   */
  Quiz.Question toQuestion(String dialect, boolean usual) {
    QuestionDraft draft = new QuestionDraft(dialect, span, stem);
    if (options.isEmpty() || kind == Kind.OTHER) {
      return written(draft, usual);
    }
    for (DataOption option : options) {
      draft.option(option.option());
      if (isRight(option)) {
        draft.right(option.option().labelSpan());
        draft.because(reason).because(option.reason());
      }
    }
    read.ifPresent(keys -> keys.forEach(draft::key));
    boolean none = usual && !isKeyed();
    draft.withoutKey(none ? Keyed.NOWHERE : Keyed.UNREADABLE).because(reason);
    boolean many = kind == Kind.MANY || (kind == Kind.UNKNOWN && draft.keyCount() > 1);
    return draft.selection(many ? Selection.MULTIPLE : Selection.SINGLE).build();
  }

  private Quiz.Question written(QuestionDraft draft, boolean usual) {
    key.filter(v -> v instanceof Scalar && !DataFields.isNothing(v))
        .map(v -> DataText.of(file, v))
        .ifPresent(t -> draft.key(Gaps.key(t.span(), t.text())));
    boolean open = usual && kind != Kind.OTHER && key.filter(DataFields::isNothing).isPresent();
    draft.withoutKey(open ? Keyed.NOWHERE : Keyed.UNREADABLE).because(reason);
    return draft.selection(Selection.TEXT).build();
  }
}
