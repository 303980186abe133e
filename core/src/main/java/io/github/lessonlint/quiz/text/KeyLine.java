package io.github.lessonlint.quiz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A line that gives the key: {@code **Answer: B** - why}, {@code Correct answers: A, C}.
 *
 * @param value offset of what stands after the colon; the line's length where nothing does
 * @param letters offsets of the letters; empty where the key is no list of letters
 * @param anyOne whether the letters are alternatives, {@code C or D}
 * @param end offset at which the explanation starts
 */
public record KeyLine(int value, List<Integer> letters, boolean anyOne, int end) {
  /** Answers stand in such brackets in Chinese and Japanese. */
  private static final char CLOSING_BRACKET = '\u3011';

  private static final Set<String> REASON = Set.of("because", "since", "as");

  /** Returns the key that a line gives. */
  public static Optional<KeyLine> of(String line) {
    int i = Scan.decoration(line, 0);
    boolean answer = false;
    boolean copula = false;
    for (int end = word(line, i); end > i; end = word(line, i)) {
      answer |= Words.ANSWER.end(line, i) == end;
      copula = Words.COPULA.end(line, i) == end;
      i = afterWord(line, end);
    }
    return answer ? afterWords(line, afterNumber(line, i), copula) : Optional.empty();
  }

  /** Returns the offset after the words for an answer with which a line begins; 0 without them. */
  static int afterWords(String line) {
    int i = Scan.decoration(line, 0);
    boolean answer = false;
    for (int end = word(line, i); end > i; end = word(line, i)) {
      answer |= Words.ANSWER.end(line, i) == end;
      i = afterWord(line, end);
    }
    return answer ? i : 0;
  }

  private static int afterWord(String line, int end) {
    return Scan.blanks(line, Scan.at(line, end, "(s)") ? end + 3 : end);
  }

  /** Steps over the number of the question in "Answer 3: B". */
  private static int afterNumber(String line, int at) {
    int end = Scan.digits(line, at);
    return end < line.length() && Scan.isColon(line.charAt(end)) ? end : at;
  }

  private static int word(String line, int at) {
    return Math.max(Words.ANSWER.end(line, at), Words.AROUND_ANSWER.end(line, at));
  }

  private static Optional<KeyLine> afterWords(String line, int at, boolean copula) {
    int i = Scan.blanksAndMarks(line, at);
    if (i >= line.length()) {
      return Optional.of(new KeyLine(line.length(), List.of(), false, line.length()));
    }
    char c = line.charAt(i);
    if (Scan.isColon(c) || Scan.isDash(c) || c == '=' || c == CLOSING_BRACKET) {
      return Optional.of(value(line, i + 1));
    }
    KeyLine bare = value(line, at);
    return copula || (!bare.letters.isEmpty() && bare.end >= line.length())
        ? Optional.of(bare)
        : Optional.empty();
  }

  /** Returns the key that stands at an offset, without a word before it. */
  public static KeyLine value(String line, int at) {
    int value = Scan.blanksAndMarks(line, at);
    KeyLine none = new KeyLine(value, List.of(), false, value);
    int i = Scan.wrapping(line, value);
    i = Scan.wrapping(line, Words.OPTION.end(line, i));
    List<Integer> letters = new ArrayList<>();
    boolean anyOne = false;
    while (Scan.isLoneLetter(line, i)) {
      letters.add(i);
      int separator = separator(line, i + 1);
      int next = Scan.wrapping(line, separator);
      boolean more = separator > i + 1 && Scan.isLoneLetter(line, next);
      if (!more || !sameCase(line, i, next)) {
        return ends(line, i + 1) && !isEnumeration(line, i)
            ? new KeyLine(value, List.copyOf(letters), anyOne, afterLetter(line, i + 1))
            : none;
      }
      anyOne |= isAlternative(line, i + 1, separator);
      i = next;
    }
    return none;
  }

  /**
   * Returns the letters that a key in words may be: two or more capitals written together in the
   * order of the alphabet, {@code BD}, with nothing behind them but a reason.
   */
  public static List<Integer> together(String words) {
    int start = Scan.wrapping(words, 0);
    int end = start;
    while (end < words.length()
        && isCapital(words.charAt(end))
        && (end == start || words.charAt(end - 1) < words.charAt(end))) {
      end++;
    }
    return end - start > 1 && Scan.isWordEnd(words, end) && ends(words, end)
        ? IntStream.range(start, end).boxed().toList()
        : List.of();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Returns whether a dash and a reason stand where the key should: {@code Answer: - why}. */
  public boolean isEmpty(String line) {
    int reason = Scan.blanks(line, Math.min(value + 1, line.length()));
    return letters.isEmpty()
        && value < line.length()
        && Scan.isDash(line.charAt(value))
        && (reason >= line.length()
            || (reason > value + 1
                && Character.isLetter(line.codePointAt(reason))
                && value(line, reason).letters.isEmpty()));
  }

  /** In "B, a set" the second letter is an article. */
  private static boolean sameCase(String line, int one, int other) {
    return Character.isUpperCase(line.charAt(one)) == Character.isUpperCase(line.charAt(other));
  }

  /** Whether the letter begins a list of what is right for each: {@code a) 4, b) 6}. */
  private static boolean isEnumeration(String line, int letter) {
    if (letter + 1 >= line.length() || !Scan.isCloser(line.charAt(letter + 1))) {
      return false;
    }
    String next = "" + (char) (line.charAt(letter) + 1) + line.charAt(letter + 1);
    int at = line.indexOf(next, letter + 2);
    return at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1));
  }

  private static boolean isAlternative(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.charAt(i) == '/' || Words.OR.end(line, i) > i) {
        return true;
      }
    }
    return false;
  }

  /** Returns the offset after a comma, "and", "or" or the like; where there is none, the same. */
  private static int separator(String line, int at) {
    int i = at;
    while (i < line.length() && "*_`)\uFF09".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    i = Scan.blanks(line, i);
    int from = i;
    if (i < line.length() && ",;/&+\uFF0C\u3001".indexOf(line.charAt(i)) >= 0) {
      i = Scan.blanks(line, i + 1);
    }
    i = conjunction(line, i);
    return i == from ? at : i;
  }

  /** Steps over a word between two letters. It may be a small letter itself: "A y B". */
  private static int conjunction(String line, int at) {
    int end = Math.max(Words.AND.end(line, at), Words.OR.end(line, at));
    int next = Scan.blanks(line, end);
    boolean letter = end == at + 1 && Scan.isLoneLetter(line, at);
    boolean between =
        Character.isLowerCase(line.charAt(Math.min(at, line.length() - 1)))
            && next > end
            && Scan.isLoneLetter(line, next);
    return end > at && (!letter || between) ? next : at;
  }

  /** Whether a key may end here: at the end, before a mark, or before a dash or a reason. */
  private static boolean ends(String line, int at) {
    if (at >= line.length() || "*_`,;]\uFF0C".indexOf(line.charAt(at)) >= 0) {
      return true;
    }
    int i = Scan.blanks(line, at);
    if (i >= line.length()
        || Scan.isDash(line.charAt(i))
        || "(=\u2192\uFF08".indexOf(line.charAt(i)) >= 0) {
      return true;
    }
    int word = Scan.letters(line, i);
    return Scan.isCloser(line.charAt(i))
        || Scan.isUnspaced(line.codePointAt(i))
        || REASON.contains(line.substring(i, word).toLowerCase(Locale.ROOT));
  }

  /** Steps over what ends a key. Marks after a blank are those of the explanation. */
  private static int afterLetter(String line, int at) {
    int i = at;
    boolean apart = false;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean mark = "*_`".indexOf(c) >= 0;
      if (mark ? apart : !Scan.isCloser(c) && !Scan.isDash(c) && ",;] \t\u00A0".indexOf(c) < 0) {
        break;
      }
      apart |= !mark && !Scan.isCloser(c);
      i++;
    }
    return i;
  }
}
