package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds estimates that are far from what the length of the lesson suggests.
 *
 * @param options how fast readers are
 */
public record EstimateImplausible(Options options)
    implements LessonRule, Configurable<EstimateImplausible.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/estimate-implausible",
          Severity.OFF,
          "The estimated minutes are far from what the lesson's length suggests");

  private static final String KEY = "estimated_minutes";

  /**
   * The options.
   *
   * @param wordsPerMinute how many words of text are read in a minute
   * @param codeLinesPerMinute how many lines of code are
   * @param factor how many times longer or shorter than that an estimate may be
   */
  public record Options(int wordsPerMinute, int codeLinesPerMinute, double factor) {
    public Options {
      if (wordsPerMinute < 1 || codeLinesPerMinute < 1 || !(factor >= 1)) {
        throw new IllegalArgumentException("it is 1 or more");
      }
    }
  }

  /** Creates the rule with its defaults. */
  public EstimateImplausible() {
    this(new Options(100, 5, 5));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public EstimateImplausible with(Options changed) {
    return new EstimateImplausible(changed);
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    OptionalDouble estimate = estimate(document);
    if (estimate.isEmpty() || document.failure().isPresent()) {
      return;
    }
    long lines = document.codeBlocks().stream().mapToLong(b -> b.lines().count()).sum();
    long words = words(document);
    double minutes = Math.max(1, minutes(words, lines));
    boolean tooLong = estimate.getAsDouble() > minutes * options.factor;
    if (tooLong || estimate.getAsDouble() * options.factor < minutes) {
      reporter.report(
          document,
          lesson.spanOf(KEY),
          "the estimate is far too "
              + (tooLong ? "long" : "short")
              + " for "
              + words
              + " words and "
              + lines
              + " lines of code, which take about "
              + Math.round(minutes)
              + " minutes; correct it");
    }
  }

  private double minutes(long words, long lines) {
    return (double) words / options.wordsPerMinute + (double) lines / options.codeLinesPerMinute;
  }

  private static OptionalDouble estimate(Document document) {
    return document
        .frontMatter()
        .flatMap(f -> f.get(KEY))
        .filter(Value.Scalar.class::isInstance)
        .map(Value.Scalar.class::cast)
        .filter(s -> s.type() == Value.Type.INTEGER || s.type() == Value.Type.NUMBER)
        .flatMap(s -> parse(s.text()))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** A number as people write it; YAML and TOML have others, which mean no minutes. */
  private static Optional<Double> parse(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The words outside of code; scripts without blanks between words count each letter. */
  private static long words(Document document) {
    String text = document.source().text();
    long words = 0;
    int from = document.body().start();
    for (CodeBlock block : document.codeBlocks()) {
      words += words(text.substring(from, Math.max(from, block.span().start())));
      from = Math.max(from, block.span().end());
    }
    return words + words(text.substring(from));
  }

  private static long words(String text) {
    long words = 0;
    boolean inside = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && (!inside || Character.isIdeographic(c))) {
        words++;
      }
      inside = letter || (inside && c == '\'');
    }
    return words;
  }
}
