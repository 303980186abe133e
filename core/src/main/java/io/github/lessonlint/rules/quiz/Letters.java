package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.model.Quiz;
import java.util.List;
import java.util.OptionalInt;

/** The letters before options. */
final class Letters {

  private static final int ALPHABET = 26;

  private Letters() {}

  /** Returns the first option whose letter is not the one due at its place. */
  static OptionalInt firstFault(List<Quiz.Option> options) {
    for (int i = 0; i < Math.min(options.size(), ALPHABET); i++) {
      String label = options.get(i).label();
      if (!label.isEmpty() && index(label) != i) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the place of a letter in the alphabet, 0-based; -1 for what is no letter. */
  static int index(String label) {
    char c = label.length() == 1 ? Character.toUpperCase(label.charAt(0)) : ' ';
    return c >= 'A' && c <= 'Z' ? c - 'A' : -1;
  }

  /** Returns the highest place of a letter that the options reach, by label or by number. */
  static int highest(List<Quiz.Option> options) {
    int highest = options.size() - 1;
    for (Quiz.Option option : options) {
      highest = Math.max(highest, index(option.label()));
    }
    return highest;
  }

  /** Returns the letter of a place, in the case of a sample. */
  static String letter(int index, String sample) {
    char first = sample.isEmpty() || Character.isUpperCase(sample.charAt(0)) ? 'A' : 'a';
    return String.valueOf((char) (first + index));
  }
}
