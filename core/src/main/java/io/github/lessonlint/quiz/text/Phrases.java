package io.github.lessonlint.quiz.text;

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
public final class Phrases {
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  /** Those with punctuation, which are looked for as they are. */
  private final List<String> marked = new ArrayList<>();

  /** Those of scripts that put no blanks between words. */
  private final List<String> unspaced = new ArrayList<>();

  /** The others, with blanks around them, by their first character. */
  private final Map<Character, List<String>> spaced = new HashMap<>();

  private Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      boolean plain = isPlain(phrase);
      String words = plain ? QuizWords.words(phrase) : phrase;
      all.add(words);
      if (!plain) {
        marked.add(phrase);
      } else if (Scan.isUnspaced(words.codePointAt(0))) {
        unspaced.add(words);
      } else {
        spaced.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(" " + words + " ");
      }
      byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase);
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
  }

  public static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases);
  }

  /** Returns the offset after the longest phrase that stands at an offset; where none does, it. */
  public int end(String text, int at) {
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
  public boolean contains(String words) {
    return all.contains(words);
  }

  /** Returns whether one of the phrases stands anywhere in a text. */
  public boolean areIn(String text) {
    if (!marked.isEmpty()) {
      String lower = text.toLowerCase(Locale.ROOT);
      if (marked.stream().anyMatch(lower::contains)) {
        return true;
      }
    }
    String words = " " + QuizWords.words(text) + " ";
    for (int blank = 0; blank + 1 < words.length(); blank = words.indexOf(' ', blank + 1)) {
      for (String phrase : spaced.getOrDefault(words.charAt(blank + 1), List.of())) {
        if (words.startsWith(phrase, blank)) {
          return true;
        }
      }
    }
    return !unspaced.isEmpty() && !isAscii(words) && unspaced.stream().anyMatch(words::contains);
  }

  /** Returns the phrases. */
  public Set<String> all() {
    return all;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isPlain(String phrase) {
    return phrase.chars().noneMatch(c -> "()/'".indexOf(c) >= 0);
  }
}
