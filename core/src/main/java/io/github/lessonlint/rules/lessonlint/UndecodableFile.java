package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;

/** Finds files that are not UTF-8. */
public final class UndecodableFile implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lessonlint/undecodable-file",
          Severity.ERROR,
          "A file holds bytes that are not UTF-8 text");

  /** Letters of other scripts than the Western ones have no byte that is 0. */
  private static final int WIDE = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    document
        .source()
        .undecodable()
        .ifPresent(
            offset ->
                reporter.report(
                    document,
                    new Span(offset, offset + 1),
                    isWide(document.source().text())
                        ? Message.of("this file seems to be UTF-16; save it as UTF-8")
                        : Message.of("this byte is not UTF-8; save the file as UTF-8")
                            .help(
                                "the rest of the file was checked with the unreadable bytes left"
                                    + " out")));
  }

  /** Returns whether every other byte of a text is 0, as with Western letters in UTF-16. */
  private static boolean isWide(String text) {
    long zeros = text.chars().filter(c -> c == 0).count();
    return zeros > text.length() / WIDE;
  }
}
