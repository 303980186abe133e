package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a test found in a sample of questions.
 *
 * @param probability how probable chance alone makes so much of it
 * @param effect how much of it there is, from 0 to 1, in a sample of any size
 * @param sentence how often what was found, and how often it is to be expected
 * @param table the counts, a line each
 */
public record Bias(double probability, double effect, String sentence, List<String> table) {
  /** What chance explains more often than this is not reported. */
  private static final double LEVEL = 0.001;

  /** Less than this helps nobody to guess, however many questions prove it. */
  private static final double LEAST_EFFECT = 0.1;

  private static final String ALL = "all questions";

  /** What was found, and of which questions. */
  private record Sampled(String of, Bias bias) {}

  public Bias {
    table = List.copyOf(table);
  }

  /**
   * The options of the rules that look for bias.
   *
   * @param fewest so many questions it takes at least, in the curriculum or in a topic
   */
  public record Options(int fewest) {
    /** In fewer questions chance explains nearly everything. */
    static final Options DEFAULT = new Options(30);

    public Options {
      if (fewest < 1) {
        throw new IllegalArgumentException("it is a number of questions, from 1");
      }
    }
  }

  /**
   * Reports, at the first question of the sample, whether the curriculum or some of its topics by
   * themselves are biased. Topics share the level, so that many of them raise no more false alarms
   * than one (Bonferroni).
   *
   * @param test gives nothing for a sample that is too small
   * @param advice what to do, as the end of a sentence
   */
  static void report(
      ChoiceSample all,
      Function<ChoiceSample, Optional<Bias>> test,
      String advice,
      Reporter reporter) {
    List<Sampled> found = new ArrayList<>();
    all.byTopic()
        .forEach(
            (topic, own) ->
                test.apply(own).ifPresent(b -> found.add(new Sampled(topic(topic), b))));
    int tests = found.size();
    found.removeIf(topic -> !topic.bias.isBeyondChance(tests));
    test.apply(all)
        .filter(b -> b.isBeyondChance(1))
        .ifPresent(b -> found.add(0, new Sampled(ALL, b)));
    if (!found.isEmpty()) {
      ChoiceSample.Choice first = all.choices().get(0);
      reporter.report(first.document(), first.span(), message(found, advice));
    }
  }

  private boolean isBeyondChance(int tests) {
    return probability < LEVEL / tests && effect >= LEAST_EFFECT;
  }

  private static Message message(List<Sampled> found, String advice) {
    Sampled first = found.get(0);
    String where = first.of.equals(ALL) ? "" : "in " + first.of + ", ";
    List<String> help = new ArrayList<>();
    found.forEach(f -> help.addAll(f.bias.lines(f.of)));
    return Message.of(where + first.bias.sentence + "; " + advice).help(String.join("\n", help));
  }

  private static String topic(String path) {
    return path.isEmpty() ? "the root folder" : "topic '" + path + "'";
  }

  private List<String> lines(String title) {
    List<String> lines = new ArrayList<>();
    for (String line : table) {
      lines.add(title + ", " + line);
    }
    lines.add(
        String.format(
            Locale.ROOT, "%s: p %s, effect size %.2f", title, wording(probability), effect));
    return lines;
  }

  private static String wording(double p) {
    return p < 1e-6 ? "< 0.000001" : String.format(Locale.ROOT, "= %.6f", p);
  }
}
