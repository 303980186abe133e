package io.github.lessonlint.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line that gives the key: {@code **Answer: B** - why}, {@code Correct answers: A, C}.
 *
 * @param value offset of what stands after the colon; the line's length where nothing does
 * @param letters offsets of the letters; empty where the key is no list of letters
 * @param anyOne whether the letters are alternatives, {@code C or D}
 * @param end offset at which the explanation starts
 */
record KeyLine(int value, List<Integer> letters, boolean anyOne, int end) {
  /** The word "answer" as quizzes say it, in many languages. */
  private static final Set<String> ANSWER =
      Set.of(
          "answer",
          "answers",
          "ans",
          "solution",
          "solutions",
          "correct",
          "antwort",
          "antworten",
          "lösung",
          "réponse",
          "réponses",
          "reponse",
          "respuesta",
          "respuestas",
          "resposta",
          "respostas",
          "risposta",
          "risposte",
          "antwoord",
          "svar",
          "svaret",
          "odpowiedź",
          "odpověď",
          "válasz",
          "răspuns",
          "cevap",
          "yanıt",
          "jawaban",
          "javob",
          "ответ",
          "ответы",
          "відповідь",
          "одговор",
          "отговор",
          "απάντηση",
          "الإجابة",
          "答案",
          "答え",
          "正解",
          "回答",
          "정답",
          "คำตอบ");

  private static final Set<String> AROUND =
      Set.of("the", "right", "best", "option", "options", "choice", "choices", "key", "is", "are");

  private static final Set<String> COPULA = Set.of("is", "are");
  private static final Set<String> REASON = Set.of("because", "since", "as");

  /** Returns the key that a line gives. */
  static Optional<KeyLine> of(String line) {
    int i = Scan.decoration(line, 0);
    boolean answer = false;
    String word = "";
    for (int end = Scan.letters(line, i); end > i; end = Scan.letters(line, i)) {
      String next = line.substring(i, end).toLowerCase(Locale.ROOT);
      if (!ANSWER.contains(next) && !AROUND.contains(next)) {
        break;
      }
      word = next;
      answer |= ANSWER.contains(word);
      i = Scan.blanks(line, Scan.at(line, end, "(s)") ? end + 3 : end);
    }
    return answer ? afterWords(line, i, COPULA.contains(word)) : Optional.empty();
  }

  private static Optional<KeyLine> afterWords(String line, int at, boolean copula) {
    int i = Scan.blanksAndMarks(line, at);
    if (i >= line.length()) {
      return Optional.of(new KeyLine(line.length(), List.of(), false, line.length()));
    }
    char c = line.charAt(i);
    if (Scan.isColon(c) || Scan.isDash(c) || c == '=') {
      return Optional.of(value(line, i + 1));
    }
    KeyLine bare = value(line, at);
    return copula || (!bare.letters.isEmpty() && bare.end >= line.length())
        ? Optional.of(bare)
        : Optional.empty();
  }

  /** Returns the key that stands at an offset, without a word before it. */
  static KeyLine value(String line, int at) {
    int value = Scan.blanksAndMarks(line, at);
    KeyLine none = new KeyLine(value, List.of(), false, value);
    int i = Scan.wrapping(line, value);
    i = Scan.at(line, i, "option ") ? Scan.wrapping(line, i + 7) : i;
    List<Integer> letters = new ArrayList<>();
    boolean anyOne = false;
    while (Scan.isLoneLetter(line, i)) {
      letters.add(i);
      int separator = separator(line, i + 1);
      int next = Scan.wrapping(line, separator);
      boolean more = separator > i + 1 && Scan.isLoneLetter(line, next);
      if (!more || !sameCase(line, i, next)) {
        return ends(line, i + 1)
            ? new KeyLine(value, List.copyOf(letters), anyOne, afterLetter(line, i + 1))
            : none;
      }
      anyOne |= isAlternative(line.substring(i + 1, separator));
      i = next;
    }
    return none;
  }

  /** In "B, a set" the second letter is an article. */
  private static boolean sameCase(String line, int one, int other) {
    return Character.isUpperCase(line.charAt(one)) == Character.isUpperCase(line.charAt(other));
  }

  private static boolean isAlternative(String separator) {
    return separator.indexOf('/') >= 0 || separator.toLowerCase(Locale.ROOT).contains("or");
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
    int word = Scan.letters(line, i);
    String text = line.substring(i, word).toLowerCase(Locale.ROOT);
    i = text.equals("and") || text.equals("or") ? Scan.blanks(line, word) : i;
    return i == from ? at : i;
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
        || REASON.contains(line.substring(i, word).toLowerCase(Locale.ROOT));
  }

  private static int afterLetter(String line, int at) {
    int i = at;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (!Scan.isCloser(c) && !Scan.isDash(c) && "*_`,;] \t\u00A0".indexOf(c) < 0) {
        break;
      }
      i++;
    }
    return i;
  }
}
