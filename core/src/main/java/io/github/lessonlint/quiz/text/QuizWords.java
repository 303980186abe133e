package io.github.lessonlint.quiz.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by their words what titles, stems and lines are about. */
public final class QuizWords {
  private static final List<String> MENTIONS = List.of("answer", "solution", "correct");

  private static final List<String> RIGHT =
      List.of("(correct", "(right", "(answer", "[correct", "answer:");

  private static final String TICKS = "\u2705\u2713\u2714\u2611";

  private static final String CROSSES = "\u274C\u2717\u2718\u274E\u2716";

  /** Says how the character before it is drawn. */
  private static final char VARIATION = '\uFE0F';

  /** How authors mark an option in words, behind its text. */
  private static final List<String> MARKS =
      List.of(
          "(correct)",
          "(correct answer)",
          "(right answer)",
          "[correct]",
          "\u2190 correct",
          "<- correct",
          "<-- correct");

  /** Titles answers only by itself: "Key questions" are something else. */
  private static final String KEY = "key";

  private static final Set<String> CHOOSE =
      Set.of("select", "choose", "pick", "name", "mark", "check", "identify");

  private static final Set<String> WHICH = Set.of("which", "what");
  private static final Set<String> PLURAL = Set.of("are", "were", "have");

  /** After "which" they ask for several whatever verb follows: "Which statements hold?" */
  private static final Set<String> SEVERAL_THINGS =
      Set.of("statements", "answers", "options", "choices", "ones");

  /** How far behind "choose" the number may stand: "choose exactly two". */
  private static final int WORDS_TO_COUNT = 3;

  private static final Set<String> COUNTS =
      Set.of("two", "three", "four", "five", "2", "3", "4", "5", "both", "all", "any");

  private static final Set<String> DETERMINERS = Set.of("a", "the", "your", "to");

  private QuizWords() {}

  /** Returns the words of a heading that name what stands under it: of "Quiz: Kafka", "quiz". */
  public static String title(String heading) {
    return words(beforePunctuation(heading));
  }

  /** Returns whether a {@link #title} calls its own section a quiz, rather than mentioning one. */
  public static boolean titlesQuiz(String title) {
    return isTitle(title, Words.QUIZ);
  }

  /** Returns whether questions are to be expected under a {@link #title} that is no quiz's. */
  static boolean announcesQuestions(String title) {
    return isTitle(title, Words.QUESTIONS) || isQuizOf(title);
  }

  /** "Kafka quiz", but not "Building a quiz". */
  private static boolean isQuizOf(String words) {
    return words.endsWith(" quiz")
        && Arrays.stream(words.split(" ")).noneMatch(DETERMINERS::contains);
  }

  private static boolean isTitle(String words, Phrases phrases) {
    for (String phrase : phrases.all()) {
      int at = words.indexOf(phrase);
      if (at >= 0 && isTitle(words, phrase, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String words, String phrase, int at) {
    boolean unspaced = Scan.isUnspaced(phrase.codePointAt(0));
    String rest = words.substring(0, at) + " " + words.substring(at + phrase.length());
    return Arrays.stream((unspaced ? apart(rest) : rest).trim().split(" +"))
        .allMatch(w -> w.isEmpty() || isAroundTitle(w));
  }

  /** Every character a word of its own. */
  private static String apart(String text) {
    return String.join(" ", text.split(""));
  }

  private static boolean isAroundTitle(String word) {
    return Words.AROUND_TITLE.contains(word) || isNumber(word);
  }

  /** Returns whether a heading stands over things to do: boxes under it are no options. */
  static boolean titlesDuties(String heading) {
    return Arrays.stream(words(heading).split(" ")).anyMatch(Words.DUTIES::contains);
  }

  /** Returns whether a heading or line stands over a list of answers: "Show the answers". */
  static boolean titlesAnswers(String text) {
    String words = words(text);
    String bare = withoutInvitation(words);
    return Words.ANSWERS.contains(words) || (Words.ANSWERS.contains(bare) && !bare.equals(KEY));
  }

  /**
   * Without "click to show", and without "and explanations" behind the answers. A letter or number
   * at the end stays: it is a key.
   */
  private static String withoutInvitation(String words) {
    List<String> kept = new ArrayList<>();
    String[] all = words.split(" ");
    for (int i = 0; i < all.length; i++) {
      boolean key = i == all.length - 1 && (all[i].length() == 1 || isNumber(all[i]));
      boolean around = Words.INVITATION.contains(all[i]) || Words.AND.contains(all[i]);
      if (key || !(around || isNumber(all[i]))) {
        kept.add(all[i]);
      }
    }
    return String.join(" ", kept);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /**
   * Returns whether a heading stands over answers alone: "Quiz answers", not "Quiz and answers".
   */
  static boolean titlesOnlyAnswers(String heading) {
    String words = " " + words(heading);
    return Words.ANSWERS.all().stream()
        .filter(phrase -> words.endsWith(" " + phrase))
        .map(phrase -> words.substring(0, words.length() - phrase.length()).strip())
        .map(before -> before.substring(before.lastIndexOf(' ') + 1))
        .anyMatch(last -> !Words.AND.contains(last));
  }

  /** Returns whether a line may say which option is right, in a way that is not understood. */
  public static boolean mentionsAnswer(String text) {
    return namesAnswer(text) || text.toLowerCase(Locale.ROOT).contains("explanation");
  }

  /** Returns whether a line may do so by more than giving the reason. */
  public static boolean namesAnswer(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return MENTIONS.stream().anyMatch(lower::contains) || Words.ANSWER.areIn(text) || hasTick(text);
  }

  /** Returns whether an option itself says that it is right. */
  public static boolean marksRight(String option) {
    String lower = option.toLowerCase(Locale.ROOT);
    return hasTick(option) || RIGHT.stream().anyMatch(lower::contains);
  }

  /** Returns whether an option begins or ends with a tick, or ends with "(correct)". */
  public static boolean isTicked(String option) {
    String text = option.replace("*", "").replace(String.valueOf(VARIATION), "").strip();
    if (text.isEmpty()) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return TICKS.indexOf(text.charAt(0)) >= 0
        || TICKS.indexOf(text.charAt(text.length() - 1)) >= 0
        || MARKS.stream().anyMatch(lower::endsWith);
  }

  /** Returns whether a text has a cross, as it stands beside what is wrong. */
  public static boolean hasCross(String text) {
    return hasAny(text, CROSSES);
  }

  private static boolean hasTick(String text) {
    return hasAny(text, TICKS);
  }

  private static boolean hasAny(String text, String characters) {
    return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }

  /** Returns whether a stem leaves a blank to be filled in: {@code ( )}, {@code ____}. */
  public static boolean leavesBlank(String stem) {
    if (stem.contains("___")) {
      return true;
    }
    for (int i = 0; i < stem.length(); i++) {
      char open = Scan.ascii(stem.charAt(i));
      if (open == '(') {
        int close = Scan.blanks(stem, i + 1);
        boolean empty = close < stem.length() && Scan.ascii(stem.charAt(close)) == ')';
        if (empty && (close > i + 1 || stem.charAt(i) != open)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a stem allows more than one option to be right. */
  public static boolean asksForSeveral(String stem) {
    if (Words.SEVERAL.areIn(stem)) {
      return true;
    }
    boolean asks = false;
    int choose = Integer.MIN_VALUE;
    String[] words = words(stem).split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean things = i > 0 && WHICH.contains(words[i - 1]) && SEVERAL_THINGS.contains(words[i]);
      boolean plural = things || (asks && PLURAL.contains(words[i]));
      boolean counted = i <= choose && COUNTS.contains(words[i]);
      if (plural || counted) {
        return true;
      }
      boolean which = WHICH.contains(words[i]);
      boolean chooses = CHOOSE.contains(words[i]);
      asks |= which || chooses;
      choose = chooses ? i + WORDS_TO_COUNT : which ? i + 1 : choose;
    }
    return false;
  }

  /**
   * Returns whether a stem may be in another language than English, so that it may ask for several
   * in words that nobody here knows.
   */
  public static boolean isForeign(String stem) {
    return stem.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
  }

  /** Returns the words of a text in lower case with single blanks between them. */
  public static String words(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(lower.length());
    boolean apart = false;
    int c;
    for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
      c = lower.codePointAt(i);
      if (Scan.isWordPart(c)) {
        if (apart && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        apart = false;
      } else {
        apart = true;
      }
    }
    return words.toString();
  }

  /** "Quiz: Kafka", "Quiz - part one" and "Quiz (optional)" are titles of a quiz. */
  private static String beforePunctuation(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean dash = Scan.isDash(c) && i > 0 && heading.charAt(i - 1) == ' ';
      if ((Scan.isColon(c) || c == '(' || dash || c == '|')
          && !words(heading.substring(0, i)).isEmpty()) {
        boolean quizFirst = isAnyTitle(words(heading.substring(0, i)));
        return quizFirst ? heading.substring(0, i) : heading.substring(i + 1);
      }
    }
    return heading;
  }

  private static boolean isAnyTitle(String words) {
    return isTitle(words, Words.QUIZ) || isTitle(words, Words.QUESTIONS);
  }
}
