package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The quizzes of one document, whatever dialect they are written in.
 *
 * @param questions the questions, in the order of the file
 * @param strayKeys keys in an answer list that belong to no question
 * @param references files of data that the document takes questions from
 * @param unrecognised headings of quiz sections in which no dialect found a question
 * @param answers answers to the questions of another file
 * @param fault why a file of data could not be read, or has no question
 */
public record Quiz(
    List<Question> questions,
    List<StrayKey> strayKeys,
    List<Reference> references,
    List<Heading> unrecognised,
    List<Answer> answers,
    Optional<Fault> fault) {

  /** A document without a quiz. */
  public static final Quiz NONE = of(List.of());

  public Quiz {
    questions = List.copyOf(questions);
    strayKeys = List.copyOf(strayKeys);
    references = List.copyOf(references);
    unrecognised = List.copyOf(unrecognised);
    answers = List.copyOf(answers);
  }

  /** Returns a quiz in which every question and every key has its place. */
  public static Quiz of(List<Question> questions) {
    return naming(questions, List.of());
  }

  /** Returns a quiz that takes further questions from files. */
  public static Quiz naming(List<Question> questions, List<Reference> references) {
    return new Quiz(questions, List.of(), references, List.of(), List.of(), Optional.empty());
  }

  /** Returns the quiz of a file of data in which there is none to be read. */
  public static Quiz faulty(Span span, String message) {
    return new Quiz(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(new Fault(span, message)));
  }

  /** Returns the same with other questions. */
  public Quiz withQuestions(List<Question> others) {
    return new Quiz(others, strayKeys, references, unrecognised, answers, fault);
  }

  /** Returns the same with other keys that belong to no question. */
  public Quiz withStrayKeys(List<StrayKey> others) {
    return new Quiz(questions, others, references, unrecognised, answers, fault);
  }

  /** How many keys a question may have. */
  public enum Selection {
    /** One option is right. */
    SINGLE,
    /** Several options may be right, as the stem says. */
    MULTIPLE,
    /** Several options are right and any one of them will do, as the key says. */
    ANY_OF,
    /** There is nothing to choose from: the answer is written. A key names no option. */
    TEXT
  }

  /** Where a question's key is. */
  public enum Keyed {
    /** In the file, or in a file of answers. */
    HERE,
    /** Nowhere: the question has none. */
    NOWHERE,
    /** Nowhere, but no other question of the file has one either: perhaps that is meant so. */
    WITHHELD,
    /** In another place, or written in a way that its dialect does not know. */
    UNREADABLE
  }

  /** A piece of text with its place: as a reader sees it, stripped; may be empty. */
  public record Text(Span span, String text) {}

  /**
   * One question.
   *
   * @param dialect the name of the dialect, for example {@code lettered}
   * @param number its number, where it has one
   * @param span the question's first line: its heading or its number and stem
   * @param stem what is asked
   * @param selection how many keys it may have
   * @param options the options
   * @param keys the keys, in the order of the file
   * @param keyed where the keys are
   * @param certain whether it is plain which lines are its options; where it is not, nothing is
   *     said about what is missing among them
   * @param explanation why the key is right
   * @param nearKey of a question without a key what looks like one and is not written as one: the
   *     word before a letter, as in {@code Anser: B}; a box such as {@code [x ]}
   */
  public record Question(
      String dialect,
      OptionalInt number,
      Span span,
      Text stem,
      Selection selection,
      List<Option> options,
      List<Key> keys,
      Keyed keyed,
      boolean certain,
      Optional<Text> explanation,
      Optional<Text> nearKey) {

    public Question {
      options = List.copyOf(options);
      keys = List.copyOf(keys);
    }

    /** Returns the option that has a letter; empty where none has. */
    public OptionalInt optionLabelled(String letter) {
      for (int i = 0; i < options.size(); i++) {
        if (options.get(i).label().equalsIgnoreCase(letter)) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }

    /**
     * Returns the same question with keys from elsewhere.
     *
     * @param anyOne whether one of them will do
     * @param otherwise where the keys are if there are none
     */
    public Question answered(List<Key> found, boolean anyOne, Keyed otherwise) {
      boolean alternatives = anyOne && found.size() > 1 && selection == Selection.SINGLE;
      return new Question(
          dialect,
          number,
          span,
          stem,
          alternatives ? Selection.ANY_OF : selection,
          options,
          found,
          found.isEmpty() ? otherwise : Keyed.HERE,
          certain,
          explanation,
          nearKey);
    }

    /** Creates a question in which nothing looks like a key but the keys. */
    public Question(
        String dialect,
        OptionalInt number,
        Span span,
        Text stem,
        Selection selection,
        List<Option> options,
        List<Key> keys,
        Keyed keyed,
        boolean certain,
        Optional<Text> explanation) {
      this(
          dialect,
          number,
          span,
          stem,
          selection,
          options,
          keys,
          keyed,
          certain,
          explanation,
          Optional.empty());
    }
  }

  /**
   * One option.
   *
   * @param span the whole option
   * @param label its label as written, {@code A}; empty where options have none
   * @param labelSpan where the label stands
   * @param text what it says; for an option that is a code block or an image its source
   * @param code whether a code block is a part of it, so that each blank of the text counts
   */
  public record Option(Span span, String label, Span labelSpan, Text text, boolean code) {}

  /**
   * One key.
   *
   * @param span where it stands
   * @param text the key as written: a label, a text or an index; for a checked box the option's
   *     text
   * @param option the option it names, 0-based; empty where it names none
   * @param file the path of the file of answers in which it stands, while the span is that of the
   *     question; empty where it stands in the file of the question
   */
  public record Key(Span span, String text, OptionalInt option, Optional<String> file) {

    /** Creates a key that stands in the file of its question. */
    public Key(Span span, String text, OptionalInt option) {
      this(span, text, option, Optional.empty());
    }
  }

  /**
   * An answer to a question of another file.
   *
   * @param question the number of the question
   * @param span where it stands
   * @param keys the letters; none where they are not understood
   * @param anyOne whether one of them will do
   */
  public record Answer(int question, Span span, List<Text> keys, boolean anyOne) {
    public Answer {
      keys = List.copyOf(keys);
    }
  }

  /** A key for a question that is not there. */
  public record StrayKey(Span span, String question, String text) {}

  /** What is wrong with a file of data, in words for an author. */
  public record Fault(Span span, String message) {}

  /**
   * A file of data from which a document takes questions: {@code {{#quiz ../quizzes/loops.toml}}}.
   *
   * @param span where it is named
   * @param path its path as written, relative to the document's folder
   * @param certain whether the path can be relative to nothing else
   */
  public record Reference(Span span, String path, boolean certain) {}
}
