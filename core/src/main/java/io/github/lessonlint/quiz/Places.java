package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.source.Span;
import java.util.Map;
import java.util.TreeMap;

/** The places of the questions that were found, which no other dialect may understand again. */
final class Places {
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  /** Takes the place of a question and returns whether it was free. */
  boolean add(Quiz.Question question) {
    Span place = place(question);
    Map.Entry<Integer, Integer> before = ends.lowerEntry(Math.max(place.end(), place.start() + 1));
    if (before != null && before.getValue() > place.start()) {
      return false;
    }
    ends.put(place.start(), Math.max(place.end(), place.start() + 1));
    return true;
  }

  /** From the first line of a question to its last option. */
  private static Span place(Quiz.Question question) {
    Span place = question.span();
    for (Quiz.Option option : question.options()) {
      place = place.union(option.span());
    }
    return place;
  }
}
