package io.github.lessonlint.rules.code;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds code fences that do not say which language they hold. */
public final class MissingLanguage implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "code/missing-language",
          Severity.OFF,
          "A code fence does not say which language its code is in");

  /** Lines and arrows of drawings, trees of folders. */
  private static final Pattern DRAWING =
      Pattern.compile(
          "[\\u2500-\\u257F\\u2190-\\u21FF]|[-=]{2,}>|<[-=]{2,}|\\+-{2,}|^\\s*[|`]--",
          Pattern.MULTILINE);

  /** What ends the statements, calls and blocks of most languages. */
  private static final Pattern CODE =
      Pattern.compile(
          "[;{}:]\\s*$|^\\s*\\$ \\S|\\w\\(.*\\)\\s*$|\\w = \\S|^\\s*</?\\w+.*>", Pattern.MULTILINE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    List<CodeBlock> blocks = document.codeBlocks();
    for (int i = 0; i < blocks.size(); i++) {
      CodeBlock block = blocks.get(i);
      boolean bare = block.fenced() && block.closed() && block.info().isEmpty();
      if (bare && isCode(block) && !(i > 0 && isOutput(document, blocks.get(i - 1), block))) {
        int start = block.span().start();
        reporter.report(
            document,
            new Span(
                start, document.source().lineSpan(document.source().position(start).line()).end()),
            "this code block has no language, so that it is neither highlighted nor checked;"
                + " write one after the fence, or 'text' if it is no code");
      }
    }
  }

  private static boolean isCode(CodeBlock block) {
    return CODE.matcher(block.text()).find() && !DRAWING.matcher(block.text()).find();
  }

  /**
   * A block right below a labelled one, with at most a line between them, shows what comes of it.
   */
  private static boolean isOutput(Document document, CodeBlock above, CodeBlock block) {
    int from = above.span().end();
    int to = block.span().start();
    String between = document.source().text(new Span(from, to));
    return !above.info().isEmpty() && between.lines().filter(l -> !l.isBlank()).count() <= 1;
  }
}
