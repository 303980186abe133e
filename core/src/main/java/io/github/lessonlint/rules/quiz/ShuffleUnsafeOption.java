package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds options that make sense only where they stand. */
public final class ShuffleUnsafeOption implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/shuffle-unsafe-option",
          Severity.OFF,
          "An option points at others by their letter or place, so the options cannot be shuffled");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&]+");

  /** An option that points at others says little else. */
  private static final int MOST_WORDS = 8;

  private static final Set<String> PLACES =
      Set.of("above", "below", "preceding", "previous", "following");

  private static final Set<String> AMOUNTS =
      Set.of("all", "none", "both", "any", "either", "neither", "one", "two", "some");

  /** What may stand around letters that are those of options. */
  private static final Set<String> AROUND_LETTERS =
      Set.of(
          "both", "either", "neither", "only", "option", "options", "answer", "answers", "and",
          "or", "nor", "are", "correct", "right", "true", "&");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      for (Quiz.Option option : question.options()) {
        if (!option.code() && isUnsafe(words(option), question)) {
          reporter.report(
              document,
              option.span(),
              "this option points at others by their letter or place, so it is wrong once the"
                  + " options are shuffled; say in words what it means");
        }
      }
    }
  }

  private static List<String> words(Quiz.Option option) {
    return Arrays.stream(NO_WORD.split(option.text().text())).filter(w -> !w.isEmpty()).toList();
  }

  private static boolean isUnsafe(List<String> words, Quiz.Question question) {
    return words.size() <= MOST_WORDS
        && (pointsAtPlaces(words) || pointsAtLetters(words, question));
  }

  /** "All of the above", "none of the options below". */
  private static boolean pointsAtPlaces(List<String> words) {
    return words.size() > 2
        && AMOUNTS.contains(lower(words.get(0)))
        && lower(words.get(1)).equals("of")
        && words.stream().anyMatch(w -> PLACES.contains(lower(w)));
  }

  /** "Both A and B", "A, C", "only options B and D". */
  private static boolean pointsAtLetters(List<String> words, Quiz.Question question) {
    long letters = words.stream().filter(w -> isLabel(w, question)).distinct().count();
    return letters > 1
        && words.stream().allMatch(w -> isLabel(w, question) || AROUND_LETTERS.contains(lower(w)));
  }

  private static boolean isLabel(String word, Quiz.Question question) {
    return word.length() == 1 && question.options().stream().anyMatch(o -> o.label().equals(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
