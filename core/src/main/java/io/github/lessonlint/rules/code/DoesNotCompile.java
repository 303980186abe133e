package io.github.lessonlint.rules.code;

import io.github.lessonlint.code.Languages;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;

/** Finds code blocks that can be parsed, but whose names or types are wrong. */
public final class DoesNotCompile implements DocumentRule, Configurable<DoesNotCompile.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code/does-not-compile", Severity.ERROR, "A code block uses names or types wrongly");

  private static final String HELP =
      "if that is on purpose, say so on the line before the fence: <!-- lessonlint: expect-error -->";

  private final Options options;

  /** Creates the rule with its default options. */
  public DoesNotCompile() {
    this(new Options(false));
  }

  private DoesNotCompile(Options options) {
    this.options = options;
  }

  /**
   * The options.
   *
   * @param strict whether to report names, too, that may be declared where the lesson does not show
   *     it
   */
  public record Options(boolean strict) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public DoesNotCompile with(Options other) {
    return new DoesNotCompile(other);
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (CodeBlock block : document.codeBlocks()) {
      curriculum
          .verdict(block)
          .filter(verdict -> !verdict.expectsError())
          .ifPresent(verdict -> report(document, verdict, reporter));
    }
  }

  private void report(Document document, CodeVerdict verdict, Reporter reporter) {
    for (CodeVerdict.Fault fault : verdict.faults()) {
      boolean wanted =
          fault.certainty() == Certainty.CERTAIN
              || (options.strict && fault.certainty() == Certainty.UNRESOLVED);
      if (wanted) {
        String text =
            "this "
                + Languages.title(verdict.language())
                + " code does not compile: "
                + fault.message();
        reporter.report(document, fault.span(), Message.of(text).help(HELP));
      }
    }
  }
}
