package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.quiz.ChoiceSample.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds out whether the longest option is the right one too often. Only questions with one longest
 * option count; of k options chance makes it the right one in one of k questions. The test adds
 * these chances up exactly (the Poisson binomial distribution).
 *
 * @param options how many questions it takes
 */
public record AnswerLengthBias(Bias.Options options)
    implements CurriculumRule, Configurable<Bias.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/answer-length-bias",
          Severity.INFO,
          "The right option is the longest one more often than chance explains");

  /** Creates the rule with its defaults. */
  public AnswerLengthBias() {
    this(Bias.Options.DEFAULT);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public AnswerLengthBias with(Bias.Options changed) {
    return new AnswerLengthBias(changed);
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Bias.report(
        ChoiceSample.of(curriculum),
        this::test,
        "give the wrong options as many words as the right one",
        reporter);
  }

  /** How often the longest option is the right one among questions with as many options. */
  private record Count(int longest, int questions) {
    Count plus(boolean isLongest) {
      return new Count(longest + (isLongest ? 1 : 0), questions + 1);
    }
  }

  private Optional<Bias> test(ChoiceSample sample) {
    SortedMap<Integer, Count> counts = new TreeMap<>();
    List<Double> chances = new ArrayList<>();
    int seen = 0;
    for (Choice choice : sample.choices()) {
      OptionalInt longest = longest(choice.options());
      if (longest.isPresent()) {
        boolean hit = longest.getAsInt() == choice.right();
        seen += hit ? 1 : 0;
        chances.add(choice.chance());
        counts.merge(
            choice.options().size(), new Count(hit ? 1 : 0, 1), (old, one) -> old.plus(hit));
      }
    }
    if (chances.size() < options.fewest()) {
      return Optional.empty();
    }
    double[] each = chances.stream().mapToDouble(c -> c).toArray();
    double share = (double) seen / each.length;
    double expected = chances.stream().mapToDouble(c -> c).sum() / each.length;
    String sentence =
        String.format(
            Locale.ROOT,
            "the longest option is the right one in %d of %d questions (%.0f%%) where chance gives"
                + " %.0f%%",
            seen,
            each.length,
            100 * share,
            100 * expected);
    double probability = Chances.successTail(seen, each);
    return Optional.of(new Bias(probability, share - expected, sentence, table(counts)));
  }

  /** Returns the place of the only longest option. */
  private static OptionalInt longest(List<Quiz.Option> options) {
    int longest = 0;
    boolean tied = false;
    for (int i = 1; i < options.size(); i++) {
      int difference = length(options.get(i)) - length(options.get(longest));
      tied = difference == 0 || (tied && difference < 0);
      longest = difference > 0 ? i : longest;
    }
    return tied ? OptionalInt.empty() : OptionalInt.of(longest);
  }

  /** Returns how many characters readers see; the marks around code they do not. */
  private static int length(Quiz.Option option) {
    String text = Wording.withSingleBlanks(option.text().text());
    String seen = option.code() ? text : text.replace("`", "");
    return seen.codePointCount(0, seen.length());
  }

  private static List<String> table(SortedMap<Integer, Count> counts) {
    List<String> table = new ArrayList<>();
    counts.forEach(
        (options, count) ->
            table.add(
                String.format(
                    Locale.ROOT,
                    "%d with %d options: the longest is right in %d; %.1f by chance",
                    count.questions,
                    options,
                    count.longest,
                    (double) count.questions / options)));
    return table;
  }
}
