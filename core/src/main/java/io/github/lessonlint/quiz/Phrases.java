package io.github.lessonlint.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A set of words and phrases in lower case, which are looked for as whole words in any case. */
final class Phrases {
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      all.add(isPlain(phrase) ? QuizWords.words(phrase) : phrase);
      byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase);
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
  }

  static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases);
  }

  /** Returns the offset after the longest phrase that stands at an offset; where none does, it. */
  int end(String text, int at) {
    if (at >= text.length()) {
      return at;
    }
    for (String phrase : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
      int end = at + phrase.length();
      if (Scan.at(text, at, phrase) && Scan.isWordEnd(text, end)) {
        return end;
      }
    }
    return at;
  }

  /** Returns whether a text that {@link QuizWords#words} made is one of the phrases. */
  boolean contains(String words) {
    return all.contains(words);
  }

  /** Returns whether one of the phrases stands anywhere in a text. */
  boolean areIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String words = " " + QuizWords.words(text) + " ";
    return all.stream().anyMatch(p -> isPlain(p) ? isWordIn(words, p) : lower.contains(p));
  }

  /** Returns the phrases. */
  Set<String> all() {
    return all;
  }

  private static boolean isWordIn(String words, String phrase) {
    return Scan.isUnspaced(phrase.codePointAt(0))
        ? words.contains(phrase)
        : words.contains(" " + phrase + " ");
  }

  private static boolean isPlain(String phrase) {
    return phrase.chars().noneMatch(c -> "()/'".indexOf(c) >= 0);
  }
}
