package io.github.lessonlint.rules.code;

import io.github.lessonlint.code.Languages;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds fence labels that are misspelt.
 *
 * @param options the labels that are right although nobody else knows them
 */
public record UnknownLanguage(Options options)
    implements DocumentRule, Configurable<UnknownLanguage.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code/unknown-language",
          Severity.WARNING,
          "The label of a code fence looks like a misspelt language");

  /** Shorter labels are near too many others. */
  private static final int MIN_LENGTH = 4;

  /** Labels that are at least this long may have two letters wrong. */
  private static final int LONG = 8;

  /**
   * The options.
   *
   * @param known more labels that are no typing errors
   */
  public record Options(List<String> known) {
    public Options {
      known = List.copyOf(known);
    }
  }

  /** Creates the rule with its defaults. */
  public UnknownLanguage() {
    this(new Options(List.of()));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnknownLanguage with(Options changed) {
    return new UnknownLanguage(changed);
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      meant(block.language()).ifPresent(word -> report(document, block, word, reporter));
    }
  }

  private Optional<String> meant(String label) {
    boolean word = label.length() >= MIN_LENGTH && label.chars().allMatch(Character::isLetter);
    if (!word || Languages.knows(label) || options.known().contains(label)) {
      return Optional.empty();
    }
    return Suggestions.nearest(label, Languages.common())
        .filter(near -> near.charAt(0) == label.charAt(0))
        .filter(near -> isNear(label, near));
  }

  private static boolean isNear(String label, String near) {
    int limit = label.length() < LONG ? 1 : 2;
    return Suggestions.distance(label, near, limit) <= limit;
  }

  private static void report(Document document, CodeBlock block, String meant, Reporter reporter) {
    String info = document.source().text(block.infoSpan()).toLowerCase(Locale.ROOT);
    int at = block.infoSpan().start() + Math.max(0, info.indexOf(block.language()));
    Span span = new Span(at, at + block.language().length());
    reporter.report(
        document,
        span,
        Message.of(
                "no language is called '"
                    + document.source().text(span)
                    + "'; did you mean '"
                    + meant
                    + "'?")
            .help("the code is neither highlighted nor checked as it is labelled now")
            .suggest(
                "Replace '" + document.source().text(span) + "' with '" + meant + "'",
                span,
                meant));
  }
}
