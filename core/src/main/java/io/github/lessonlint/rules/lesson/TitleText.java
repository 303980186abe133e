package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.LessonName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title as it is compared: its words without case, accents and punctuation.
 *
 * @param words all words
 * @param telling the words that say what the lesson is about; all words where none does
 */
record TitleText(List<String> words, List<String> telling) {
  /** No title is longer; what is, is compared by its beginning. */
  private static final int LONGEST = 200;

  /** What has fewer letters is a variable or the like. */
  private static final int SHORTEST = 3;

  private static final int LONGEST_ABBREVIATION = 4;
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
  private static final Pattern UMLAUT = Pattern.compile("(?<=[aouAOU])e");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern DIGITS = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%|<%|\\$\\{");

  /** Words that many titles have in common. */
  private static final Set<String> COMMON =
      Set.of(
          "a",
          "an",
          "and",
          "the",
          "of",
          "to",
          "in",
          "on",
          "for",
          "with",
          "from",
          "by",
          "your",
          "how",
          "what",
          "is",
          "are",
          "lesson",
          "chapter",
          "part",
          "module",
          "unit",
          "section",
          "week",
          "day",
          "session",
          "lecture",
          "tutorial",
          "episode",
          "step",
          "course",
          "series",
          "introduction",
          "intro",
          "overview",
          "guide",
          "basics",
          "fundamentals",
          "advanced",
          "ch",
          "lec",
          "ep",
          "lab");

  /** Words that abbreviate none. */
  private static final Set<String> LINKING =
      Set.of("a", "an", "and", "the", "of", "to", "in", "on", "for", "with", "from", "by");

  static TitleText of(String title) {
    String text = title.substring(0, Math.min(LONGEST, title.length())).replace("&", " and ");
    String bare = withoutAccents(text);
    String humps = bare.contains(" ") ? bare : HUMP.matcher(bare).replaceAll(" ");
    List<String> words =
        Arrays.stream(LessonName.kebab(DIGITS.matcher(humps).replaceAll(" ")).split("-"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> telling =
        words.stream()
            .filter(word -> !COMMON.contains(word))
            .filter(word -> !word.chars().allMatch(Character::isDigit))
            .distinct()
            .toList();
    return new TitleText(words, telling.isEmpty() ? words : telling);
  }

  /** The text without accents, and without the {@code e} that stands for one in {@code ueber}. */
  private static String withoutAccents(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENT.matcher(decomposed).replaceAll("").replace("ß", "ss");
    return UMLAUT.matcher(bare).replaceAll("");
  }

  /** Returns whether a title is filled in when the site is built. */
  static boolean isTemplate(String title) {
    return TEMPLATE.matcher(title).find();
  }

  /** Returns the title as one word: {@code cicdpipelines}. */
  String joined() {
    return String.join("", words);
  }

  /** Returns whether the title says nothing about what the lesson is about. */
  boolean isVague() {
    return joined().length() < SHORTEST
        || telling.stream().allMatch(w -> COMMON.contains(w) || Character.isDigit(w.charAt(0)));
  }

  /** Returns whether one of two titles is the other, or a short form of it. */
  boolean covers(TitleText other) {
    if (telling.size() > other.telling.size()) {
      return other.covers(this);
    }
    return sharedWith(other) == telling.size()
        || other.joined().contains(joined())
        || other.initials().contains(joined());
  }

  /** Returns whether two titles are forms of one: they share half of what the shorter one says. */
  boolean resembles(TitleText other) {
    if (telling.size() > other.telling.size()) {
      return other.resembles(this);
    }
    return covers(other) || sharedWith(other) * 2 >= telling.size();
  }

  /** Returns whether two titles are in one writing system, so that they can be compared. */
  boolean isComparable(TitleText other) {
    return !words.isEmpty() && !other.words.isEmpty() && isLatin() == other.isLatin();
  }

  private boolean isLatin() {
    return joined()
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private String initials() {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** How many of the telling words are in a longer title, in whatever form. */
  private long sharedWith(TitleText longer) {
    String text = longer.joined();
    String initials = longer.initials();
    return telling.stream()
        .filter(
            word ->
                longer.words.stream().anyMatch(w -> !LINKING.contains(w) && isSame(word, w))
                    || (word.length() > 2 && (text.contains(word) || initials.contains(word))))
        .count();
  }

  /** {@code loop} and {@code loops}, {@code intro} and {@code introduction}, {@code js} … */
  private static boolean isSame(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return commonStart(a, b) >= LONGEST_ABBREVIATION + 1
        || (shorter.length() <= LONGEST_ABBREVIATION && abbreviates(shorter, longer));
  }

  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** Whether a word starts like another and has only letters of it, in their order. */
  private static boolean abbreviates(String shorter, String longer) {
    if (shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }
}
