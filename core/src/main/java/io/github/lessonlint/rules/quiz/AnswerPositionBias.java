package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.quiz.ChoiceSample.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds a place at which the right option stands too often. The test is Pearson's chi-square test
 * of goodness of fit against a uniform distribution, for each number of options by itself; the sums
 * and the degrees of freedom of these tests add up. The effect size is Cramér's V.
 *
 * @param options how many questions it takes
 */
public record AnswerPositionBias(Bias.Options options)
    implements CurriculumRule, Configurable<Bias.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/answer-position-bias",
          Severity.INFO,
          "The right option stands at one place more often than chance explains");

  /** The chi-square distribution is an approximation; below this it is a bad one (Cochran). */
  private static final int LEAST_EXPECTED = 5;

  /** Creates the rule with its defaults. */
  public AnswerPositionBias() {
    this(Bias.Options.DEFAULT);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public AnswerPositionBias with(Bias.Options changed) {
    return new AnswerPositionBias(changed);
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Bias.report(
        ChoiceSample.of(curriculum),
        this::test,
        "put the options of each question in random order",
        reporter);
  }

  private Optional<Bias> test(ChoiceSample sample) {
    SortedMap<Integer, int[]> counts = counts(sample);
    counts.entrySet().removeIf(e -> sum(e.getValue()) < LEAST_EXPECTED * e.getKey());
    int questions = counts.values().stream().mapToInt(AnswerPositionBias::sum).sum();
    if (questions < options.fewest()) {
      return Optional.empty();
    }
    double squares = counts.values().stream().mapToDouble(AnswerPositionBias::squares).sum();
    int degrees = counts.keySet().stream().mapToInt(options -> options - 1).sum();
    double most = counts.values().stream().mapToDouble(c -> (double) sum(c) * (c.length - 1)).sum();
    return Optional.of(
        new Bias(
            Chances.chiSquareTail(squares, degrees),
            Math.sqrt(squares / most),
            sentence(counts),
            table(counts)));
  }

  /** Returns by number of options how often the right one stands at each place. */
  private static SortedMap<Integer, int[]> counts(ChoiceSample sample) {
    SortedMap<Integer, int[]> counts = new TreeMap<>();
    for (Choice choice : sample.choices()) {
      if (choice.placed()) {
        counts.computeIfAbsent(choice.options().size(), int[]::new)[choice.right()]++;
      }
    }
    return counts;
  }

  private static double squares(int[] counts) {
    double expected = (double) sum(counts) / counts.length;
    return Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
  }

  private static int sum(int[] counts) {
    return Arrays.stream(counts).sum();
  }

  /** Tells about the place that stands out most. */
  private static String sentence(SortedMap<Integer, int[]> counts) {
    int favourite = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < counts.lastKey(); place++) {
      double surplus = seen(counts, place) - expected(counts, place);
      if (surplus > most) {
        most = surplus;
        favourite = place;
      }
    }
    int at = favourite;
    int questions =
        counts.values().stream().filter(c -> at < c.length).mapToInt(AnswerPositionBias::sum).sum();
    return String.format(
        Locale.ROOT,
        "option %s is the right one in %d of %d questions (%.0f%%) where chance gives %.0f%%",
        letter(favourite),
        seen(counts, favourite),
        questions,
        100.0 * seen(counts, favourite) / questions,
        100.0 * expected(counts, favourite) / questions);
  }

  private static int seen(SortedMap<Integer, int[]> counts, int place) {
    return counts.values().stream().filter(c -> place < c.length).mapToInt(c -> c[place]).sum();
  }

  private static double expected(SortedMap<Integer, int[]> counts, int place) {
    return counts.values().stream()
        .filter(c -> place < c.length)
        .mapToDouble(c -> (double) sum(c) / c.length)
        .sum();
  }

  private static List<String> table(SortedMap<Integer, int[]> counts) {
    List<String> table = new ArrayList<>();
    counts.forEach(
        (options, places) -> {
          List<String> cells = new ArrayList<>();
          for (int place = 0; place < options; place++) {
            cells.add(letter(place) + " " + places[place]);
          }
          table.add(
              String.format(
                  Locale.ROOT,
                  "%d with %d options: %s; %.1f each by chance",
                  sum(places),
                  options,
                  String.join(", ", cells),
                  (double) sum(places) / options));
        });
    return table;
  }

  /** Boxes have no letters, but places have. */
  private static String letter(int place) {
    return place < 26 ? Letters.letter(place, "A") : String.valueOf(place + 1);
  }
}
