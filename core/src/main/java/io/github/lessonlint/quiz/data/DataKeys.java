package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.model.Value.Sequence;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Tells which options the keys of a question name: by text, by name, by letter or by index. */
final class DataKeys {
  private static final int SHORT = 10;
  private static final int LONGEST_INDEX = 9;
  private static final int LONGEST_LIST = 40;

  /** What is longer explains the answer rather than to quote an option. */
  private static final int LONGEST_QUOTE = 300;

  private final SourceFile file;
  private final List<DataOption> options;
  private final Value written;

  /**
   * Prepares to read keys.
   *
   * @param options the options
   * @param written the key or the list of keys
   */
  DataKeys(SourceFile file, List<DataOption> options, Value written) {
    this.file = file;
    this.options = options;
    this.written = written;
  }

  /** Notes the indexes among the keys. */
  void see(IndexBase base) {
    for (Part part : parts()) {
      if (named(part.text()).isEmpty()) {
        index(part.text()).ifPresent(i -> base.see(i, options.size()));
      }
    }
  }

  /** Returns the keys; empty where one of them is written in a way that cannot be told. */
  Optional<List<Quiz.Key>> read(IndexBase base) {
    List<Quiz.Key> keys = new ArrayList<>();
    for (Part part : parts()) {
      OptionalInt option = option(part, base);
      if (option.isEmpty() && !isNoOption(part.text(), base)) {
        return Optional.empty();
      }
      keys.add(new Quiz.Key(part.span(), part.text(), option));
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
  }

  private record Part(Span span, String text, boolean number) {}

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (written instanceof Sequence list) {
      boolean flat = list.items().stream().allMatch(DataKeys::isRead);
      list.items().stream().filter(i -> flat).forEach(i -> parts.add(part(i)));
    } else if (isRead(written)) {
      parts.addAll(split(part(written)));
    }
    return parts;
  }

  private static boolean isRead(Value value) {
    return value instanceof Scalar && !DataFields.isOpaque(value);
  }

  private Part part(Value value) {
    boolean number = value instanceof Scalar s && s.type() == Value.Type.INTEGER;
    return new Part(DataText.inside(file, value.span()), DataFields.written(value), number);
  }

  /** {@code A, C} and {@code 0;2} are several keys, unless an option says just that. */
  private List<Part> split(Part part) {
    String text = part.text();
    if (named(text).isPresent()
        || text.length() > LONGEST_LIST
        || !file.text(part.span()).equals(text)) {
      return List.of(part);
    }
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ';') {
        int from = Scan.blanks(text, start);
        String one = text.substring(Math.min(from, i), i).strip();
        if (index(one).isEmpty() && letter(one) < 0) {
          return List.of(part);
        }
        int at = part.span().start() + from;
        parts.add(new Part(new Span(at, at + one.length()), one, part.number()));
        start = i + 1;
      }
    }
    return parts;
  }

  private OptionalInt option(Part part, IndexBase base) {
    OptionalInt named = named(part.text());
    OptionalLong index = index(part.text());
    OptionalInt counted =
        index.isPresent() ? base.option(index.getAsLong(), options.size()) : OptionalInt.empty();
    if (named.isEmpty()) {
      return index.isPresent() ? counted : lettered(part.text());
    }
    boolean doubtful = part.number() && !counted.equals(named);
    return doubtful ? OptionalInt.empty() : named;
  }

  /** The one option that is called so or says so; letters before the text do not count. */
  private OptionalInt named(String text) {
    OptionalInt same = only(o -> o.option().text().text().equals(text));
    OptionalInt id = same.isPresent() ? same : only(o -> o.ids().contains(text));
    String plain = plain(text);
    return id.isPresent() || plain.isEmpty()
        ? id
        : only(o -> plain(o.option().text().text()).equals(plain));
  }

  private OptionalInt only(Predicate<DataOption> test) {
    for (int i = 0; i < options.size(); i++) {
      if (test.test(options.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static String plain(String text) {
    return String.join(" ", text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  private OptionalInt lettered(String text) {
    int letter = letter(text);
    OptionalInt label =
        only(
            o ->
                letter >= 0
                    && o.ids().stream().anyMatch(id -> id.equalsIgnoreCase(text.substring(0, 1))));
    boolean counted = label.isEmpty() && letter >= 0 && letter < options.size() && !hasIds();
    return counted ? OptionalInt.of(letter) : label;
  }

  private boolean hasIds() {
    return options.stream().anyMatch(o -> !o.ids().isEmpty());
  }

  /** The place in the alphabet of {@code B}, {@code b.}, {@code B) why}; -1 for other texts. */
  private static int letter(String text) {
    boolean lone = !text.isEmpty() && Scan.isLoneLetter(text, 0);
    boolean closed = text.length() == 1 || (lone && Scan.isCloser(text.charAt(1)));
    return lone && closed ? Character.toLowerCase(text.charAt(0)) - 'a' : -1;
  }

  private static OptionalLong index(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean digits =
        text.length() > start
            && text.length() <= LONGEST_INDEX
            && Scan.digits(text, start) == text.length();
    return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  /** Whether a key that names no option was surely meant to: it is no sentence about one. */
  private boolean isNoOption(String text, IndexBase base) {
    OptionalLong index = index(text);
    if (index.isPresent()) {
      return named(text).isEmpty() && base.isOut(index.getAsLong(), options.size());
    }
    String words = text.length() > LONGEST_QUOTE ? "" : QuizWords.words(text);
    return !words.isEmpty()
        && isShort(words)
        && options.stream().noneMatch(o -> resembles(words, o));
  }

  /** Whether a key is not much longer than the options are. */
  private boolean isShort(String words) {
    int longest =
        options.stream()
            .mapToInt(o -> QuizWords.words(o.option().text().text()).length())
            .max()
            .orElse(0);
    return words.length() <= 2 * longest + SHORT;
  }

  private static boolean resembles(String words, DataOption option) {
    String said = QuizWords.words(option.option().text().text());
    return said.isEmpty()
        || (said.length() <= words.length() && (" " + words + " ").contains(" " + said + " "))
        || (" " + said + " ").contains(" " + words + " ");
  }
}
