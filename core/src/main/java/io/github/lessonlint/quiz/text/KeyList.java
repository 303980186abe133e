package io.github.lessonlint.quiz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads keys by question number that stand close together in a line: {@code 1B, 2A}, {@code Q1: A;
 * Q2: C}, {@code (1. B 2. A)}. Nothing but numbers and letters may stand there.
 */
public final class KeyList {
  /** A single one may well be something else. */
  private static final int FEWEST = 2;

  private static final int MOST_DIGITS = 4;

  private final String line;
  private final List<Key> keys = new ArrayList<>();
  private int at;

  /**
   * The key of one question.
   *
   * @param number the number of the question
   * @param start offset at which it starts
   * @param end offset at which it ends
   * @param letters offsets of its letters
   * @param anyOne whether one of the letters will do
   */
  public record Key(int number, int start, int end, List<Integer> letters, boolean anyOne) {
    public Key {
      letters = List.copyOf(letters);
    }
  }

  private KeyList(String line, int at) {
    this.line = line;
    this.at = at;
  }

  /** Returns the keys of a line that begins with a word for answers; empty for other lines. */
  public static List<Key> announced(String line) {
    int start = Scan.decoration(line, 0);
    int words = Math.max(KeyLine.afterWords(line), Words.ANSWERS.end(line, start));
    List<Key> keys = words > start ? new KeyList(line, words).read(OptionalInt.empty()) : List.of();
    return keys.size() < FEWEST ? List.of() : keys;
  }

  /**
   * Returns the keys of a line that stands where answers are to be expected; empty where anything
   * else is in the line.
   *
   * @param first the number of the first one, where it stands before the line
   */
  public static List<Key> of(String line, OptionalInt first) {
    return new KeyList(line, 0).read(first);
  }

  /** Returns whether a line is the key of a question, or of several. */
  static boolean isKey(String line) {
    return !of(line, OptionalInt.empty()).isEmpty();
  }

  /** Returns whether a line is a list of keys by itself. */
  static boolean isList(String line) {
    return of(line, OptionalInt.empty()).size() >= FEWEST;
  }

  private List<Key> read(OptionalInt first) {
    if (first.isPresent() && !readLetters(first.getAsInt(), 0)) {
      return List.of();
    }
    for (at = decoration(at); at < line.length(); at = decoration(at)) {
      int start = at;
      OptionalInt number = number();
      if (number.isEmpty() || !isNext(number.getAsInt())) {
        return List.of();
      }
      if (!readLetters(number.getAsInt(), start)) {
        return List.of();
      }
    }
    return List.copyOf(keys);
  }

  private boolean isNext(int number) {
    return keys.isEmpty() || number > keys.get(keys.size() - 1).number();
  }

  private int decoration(int from) {
    return Scan.decoration(line, from);
  }

  /** Steps over the number of a question, {@code 1} or {@code Q1}. */
  private OptionalInt number() {
    int digits = Scan.blanks(line, Words.QUESTION.end(line, at));
    int end = Scan.digits(line, digits);
    if (end == digits || end - digits > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    at = end;
    return OptionalInt.of(Integer.parseInt(line.substring(digits, end)));
  }

  /** Steps over the letters behind a number; returns whether there are any. */
  private boolean readLetters(int number, int start) {
    List<Integer> letters = new ArrayList<>();
    boolean anyOne = false;
    int next = decoration(at);
    while (Scan.isLoneLetter(line, next) && !isText(next, letters)) {
      boolean or = !letters.isEmpty() && isAlternative(next);
      anyOne |= or;
      letters.add(next);
      at = next + 1;
      next = afterConjunction(decoration(at));
    }
    if (!letters.isEmpty()) {
      keys.add(new Key(number, start, at, letters, anyOne));
    }
    return !letters.isEmpty();
  }

  /** Whether a letter behind others is the text of an option: {@code B) x}. */
  private boolean isText(int letter, List<Integer> letters) {
    String between = letters.isEmpty() ? "" : line.substring(at, letter);
    return between.indexOf(')') >= 0 && between.indexOf('(') < 0 && between.indexOf(',') < 0;
  }

  private boolean isAlternative(int letter) {
    String between = line.substring(at, letter);
    return between.indexOf('/') >= 0 || Words.OR.areIn(between);
  }

  /** Steps over a word between two letters; it is no letter in the case of those. */
  private int afterConjunction(int from) {
    int end = Math.max(Words.AND.end(line, from), Words.OR.end(line, from));
    boolean letter = end == from + 1 && Character.isUpperCase(line.charAt(from));
    int next = decoration(end);
    return end > from && !letter && Scan.isLoneLetter(line, next) ? next : from;
  }
}
