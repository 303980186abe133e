package io.github.lessonlint.rules.code;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.Optional;
import java.util.Set;

/** Finds code blocks that are marked as faulty and are not. */
public final class UnexpectedSuccess implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code/unexpected-success",
          Severity.ERROR,
          "A code block is marked 'expect-error' and has no error, or another one");

  /** Formats in which what parses has no error; a program that parses may still have one. */
  private static final Set<String> FORMATS =
      Set.of("json", "jsonc", "json5", "yaml", "xml", "properties");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      curriculum
          .verdict(block)
          .flatMap(UnexpectedSuccess::problem)
          .ifPresent(problem -> reporter.report(document, block.infoSpan(), problem));
    }
  }

  private static Optional<String> problem(CodeVerdict verdict) {
    if (!verdict.expectsError()) {
      return Optional.empty();
    }
    if (!verdict.faults().isEmpty()) {
      return otherError(verdict);
    }
    boolean sound =
        verdict.status() == CodeVerdict.Status.ACCEPTED
            && (verdict.compiled() || FORMATS.contains(verdict.language()));
    return sound
        ? Optional.of(
            "this block is marked 'expect-error' but has no error; take the mark off or put the"
                + " error back")
        : Optional.empty();
  }

  /** Says which error there is, where the author names another one. */
  private static Optional<String> otherError(CodeVerdict verdict) {
    CodeVerdict.Expectation expected = verdict.expectation().orElseThrow();
    boolean told =
        FORMATS.contains(verdict.language())
            || verdict.faults().stream().anyMatch(f -> !f.original().isEmpty());
    if (!told || verdict.faults().stream().anyMatch(expected::fits)) {
      return Optional.empty();
    }
    return Optional.of(
        "this block is marked to fail with '"
            + expected.message()
            + "' but fails otherwise: "
            + verdict.faults().get(0).message()
            + "; correct the code or the mark");
  }
}
