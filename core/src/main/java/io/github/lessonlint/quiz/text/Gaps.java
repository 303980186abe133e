package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds what is to be filled in: {@code The capital of France is [[Paris]].} */
public final class Gaps {

  private Gaps() {}

  /** Returns the spans, in a text, of what stands between double brackets, links left out. */
  public static List<Span> of(String text) {
    List<Span> gaps = new ArrayList<>();
    int open = text.indexOf("[[");
    while (open >= 0) {
      int close = text.indexOf("]]", open + 2);
      if (close < 0) {
        break;
      }
      boolean link = close + 2 < text.length() && "([:".indexOf(text.charAt(close + 2)) >= 0;
      if (!link && close > open + 2) {
        gaps.add(new Span(open + 2, close));
      }
      open = text.indexOf("[[", close + 2);
    }
    return gaps;
  }

  /** Returns the key that a gap is. */
  public static Quiz.Key key(Span span, String written) {
    return new Quiz.Key(span, written.strip(), OptionalInt.empty());
  }
}
