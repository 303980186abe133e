package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The questions of a curriculum that tell something about how authors place the right option: those
 * with one right option among several in an order that is the author's choice. One that is asked
 * twice with the same options counts once.
 *
 * @param choices the questions, in the order of files and lines
 */
record ChoiceSample(List<Choice> choices) {
  private static final Set<Set<String>> CUSTOMARY_ORDER =
      Set.of(Set.of("true", "false"), Set.of("yes", "no"), Set.of("right", "wrong"));

  /** Dialects that write the right option apart from the wrong ones, and mix them when they ask. */
  private static final Set<String> APART = Set.of("mdbook-quiz", "marked-sections");

  /**
   * A question.
   *
   * @param topic the path of its topic; empty for the root
   * @param right the place of the right option, 0-based
   * @param placed whether the author chose the place of the right option
   * @param options the options
   */
  record Choice(
      Document document,
      Span span,
      String topic,
      int right,
      boolean placed,
      List<Quiz.Option> options) {
    /** Returns the chance to hit the right option blindly. */
    double chance() {
      return 1.0 / options.size();
    }
  }

  ChoiceSample {
    choices = List.copyOf(choices);
  }

  static ChoiceSample of(Curriculum curriculum) {
    List<Choice> choices = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Document document : curriculum.documents()) {
      String topic =
          curriculum
              .lesson(document)
              .map(Lesson::topic)
              .orElseGet(() -> document.source().folder());
      for (Quiz.Question question : document.quiz().questions()) {
        OptionalInt right = right(question);
        if (right.isPresent() && seen.add(asked(question))) {
          choices.add(
              new Choice(
                  document,
                  question.span(),
                  topic,
                  right.getAsInt(),
                  !APART.contains(question.dialect()),
                  question.options()));
        }
      }
    }
    return new ChoiceSample(choices);
  }

  /** Returns the place of the only right option of a question that counts. */
  private static OptionalInt right(Quiz.Question question) {
    boolean counts =
        question.certain()
            && question.selection() == Quiz.Selection.SINGLE
            && question.keys().size() == 1
            && question.options().size() > 1
            && !isInCustomaryOrder(question);
    return counts ? question.keys().get(0).option() : OptionalInt.empty();
  }

  /** "True" comes before "False" wherever the right one is. */
  private static boolean isInCustomaryOrder(Quiz.Question question) {
    if (question.options().size() > 2) {
      return false;
    }
    Set<String> texts = new HashSet<>();
    question.options().forEach(o -> texts.add(o.text().text().strip().toLowerCase(Locale.ROOT)));
    return CUSTOMARY_ORDER.contains(texts);
  }

  private static List<String> asked(Quiz.Question question) {
    List<String> texts = new ArrayList<>();
    texts.add(question.stem().text());
    question.options().forEach(o -> texts.add(o.text().text()));
    return texts;
  }

  /** Returns the samples of single topics; none if there is but one topic. */
  SortedMap<String, ChoiceSample> byTopic() {
    SortedMap<String, List<Choice>> topics = new TreeMap<>();
    choices.forEach(c -> topics.computeIfAbsent(c.topic, t -> new ArrayList<>()).add(c));
    SortedMap<String, ChoiceSample> samples = new TreeMap<>();
    if (topics.size() > 1) {
      topics.forEach((topic, own) -> samples.put(topic, new ChoiceSample(own)));
    }
    return samples;
  }
}
