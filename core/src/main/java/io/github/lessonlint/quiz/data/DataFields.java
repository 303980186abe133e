package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the parts of a question are called in data. Names are compared without case and joints. */
public final class DataFields {
  public static final List<String> STEM =
      List.of("question", "questiontext", "prompt", "stem", "query", "statement");

  /** What may be asked in a mapping that has options and a key. */
  public static final List<String> TITLE =
      List.of("title", "text", "label", "description", "name", "q");

  public static final List<String> OPTIONS =
      List.of(
          "options", "choices", "answeroptions", "answerchoices", "possibleanswers", "variants");

  /** Options in a question that names its key otherwise, else the keys. */
  public static final List<String> ANSWERS = List.of("answers", "alternatives", "responses");

  static final List<String> KEY =
      List.of(
          "correctanswer",
          "correctanswers",
          "correctoption",
          "correctoptions",
          "correctchoice",
          "correctchoices",
          "correctindex",
          "correctindices",
          "correctindexes",
          "correctanswerindex",
          "correctanswerid",
          "correctoptionid",
          "correctoptionindex",
          "correctid",
          "correct",
          "rightanswer",
          "answerindex",
          "answerkey",
          "answer",
          "solution",
          "solutions");

  public static final List<String> REASON =
      List.of("explanation", "explain", "rationale", "reason", "feedback", "context", "motivation");

  public static final List<String> OPTION_TEXT =
      List.of(
          "text",
          "answertext",
          "optiontext",
          "answer",
          "option",
          "choice",
          "content",
          "label",
          "title",
          "body",
          "value",
          "code");

  static final List<String> OPTION_ID = List.of("id", "key", "letter", "value", "label", "name");

  public static final List<String> RIGHT =
      List.of("correct", "iscorrect", "right", "isright", "isanswer", "istrue");

  private static final List<String> KIND = List.of("type", "kind", "questiontype");
  private static final List<String> SEVERAL =
      List.of("multiple", "multi", "multiselect", "ismultiple", "allowmultiple", "multipleanswers");

  private static final List<String> ONE_KINDS = List.of("single", "radio", "truefalse", "boolean");
  private static final List<String> MANY_KINDS =
      List.of(
          "multiselect",
          "multipleanswer",
          "multipleresponse",
          "multiplecorrect",
          "checkbox",
          "many",
          "selectall");
  private static final List<String> OTHER_KINDS =
      List.of(
          "order",
          "match",
          "sort",
          "sequence",
          "drag",
          "pair",
          "rank",
          "hotspot",
          "survey",
          "poll");

  private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~", "undefined");

  private DataFields() {}

  /** How a question wants to be answered. */
  public enum Kind {
    UNKNOWN,
    ONE,
    MANY,
    /** By putting things in order, or in another way in which no option is right by itself. */
    OTHER
  }

  /** Returns the first entry that has one of the names, in the order of the names. */
  public static Optional<Entry> entry(Mapping mapping, List<String> names) {
    Optional<Entry> best = Optional.empty();
    int rank = names.size();
    for (Entry entry : mapping.entries()) {
      int found = names.indexOf(fold(entry.key().text()));
      if (found >= 0 && found < rank) {
        best = Optional.of(entry);
        rank = found;
      }
    }
    return best;
  }

  public static Optional<Value> value(Mapping mapping, List<String> names) {
    return entry(mapping, names).map(Entry::value);
  }

  /** Returns a name in lower case without what joins its words. */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  public static Kind kind(Mapping question) {
    String kind = fold(value(question, KIND).map(DataFields::written).orElse(""));
    if (OTHER_KINDS.stream().anyMatch(kind::contains)) {
      return Kind.OTHER;
    }
    boolean many = value(question, SEVERAL).filter(DataFields::isTrue).isPresent();
    if (many || kind.equals("multiple") || MANY_KINDS.stream().anyMatch(kind::contains)) {
      return Kind.MANY;
    }
    return ONE_KINDS.stream().anyMatch(kind::contains) ? Kind.ONE : Kind.UNKNOWN;
  }

  /** Returns whether a value is a flag that is set; strings are taken for one, too. */
  public static boolean isTrue(Value value) {
    String text = written(value).toLowerCase(Locale.ROOT);
    return text.equals("true") || text.equals("yes") || text.equals("1");
  }

  /** Returns whether nothing is written where a value could be. */
  static boolean isNothing(Value value) {
    return value instanceof Scalar scalar
        && (scalar.text().isBlank()
            || (scalar.type() == Value.Type.NULL && NOTHING.contains(scalar.text())));
  }

  /** Returns whether a value has to be evaluated before it says anything. */
  public static boolean isOpaque(Value value) {
    return value instanceof Scalar scalar && scalar.type() == Value.Type.NULL && !isNothing(value);
  }

  /** Returns the text of a scalar; of anything else nothing. */
  public static String written(Value value) {
    return value instanceof Scalar scalar ? scalar.text().strip() : "";
  }
}
