package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds code fences that nothing closes, or that only the closing fence of a later block closes. A
 * fence that ends with its list item or quote is closed by that, as CommonMark has it.
 */
public final class UnclosedFence implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("structure/unclosed-fence", Severity.ERROR, "A code fence that nothing closes");

  /** Blocks of these languages may show headings and fences on purpose. */
  private static final Set<String> MARKDOWN = Set.of("markdown", "md", "mdx");

  /** Blocks of these may show a fence, though hardly a heading before it. */
  private static final Set<String> TEXT =
      Set.of("", "text", "txt", "plain", "plaintext", "diff", "patch");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    List<Fence> fences =
        document.codeBlocks().stream()
            .filter(CodeBlock::fenced)
            .map(block -> new Fence(block, Swallowed.of(document.source(), block)))
            .toList();
    for (int i = 0; i < fences.size(); i++) {
      Optional<Fence> next =
          i + 1 < fences.size() ? Optional.of(fences.get(i + 1)) : Optional.empty();
      Optional<Message> fault = fault(document.source(), fences.get(i), next);
      if (fault.isPresent()) {
        CodeBlock block = fences.get(i).block();
        reporter.report(document, opening(document.source(), block), fault.get());
        i++; // a fault of the next fence is a consequence of this one
      }
    }
  }

  private record Fence(CodeBlock block, Swallowed swallowed) {}

  private static Optional<Message> fault(SourceFile source, Fence checked, Optional<Fence> next) {
    CodeBlock fence = checked.block();
    Swallowed swallowed = checked.swallowed();
    if (!fence.closed()) {
      return unclosed(source, fence, swallowed);
    }
    if (swallowed.fence().isEmpty()) {
      return Optional.empty();
    }
    boolean markdown = MARKDOWN.contains(fence.language());
    boolean text = TEXT.contains(fence.language());
    if (!markdown && !text) {
      return Optional.of(missing(source, fence, swallowed));
    }
    Optional<Fence> leftOver = next.filter(UnclosedFence::isLeftOver);
    if (leftOver.isPresent()) {
      return Optional.of(nested(source, fence, swallowed, leftOver.get()));
    }
    return text && swallowed.section().isPresent()
        ? Optional.of(outOfStep(source, fence, swallowed))
        : Optional.empty();
  }

  private static Optional<Message> unclosed(
      SourceFile source, CodeBlock fence, Swallowed swallowed) {
    String marks = marks(source, fence);
    int next = nextText(source.text(), fence.span().end());
    if (next == source.text().length()) {
      String what = swallowed.describe().map(s -> ", so it swallows " + s).orElse("");
      return Optional.of(
          Message.of("nothing closes this code fence" + what + "; end the code with " + marks));
    }
    int line = source.lines().line(next);
    String text = source.line(line).strip();
    if (!text.startsWith(marks) || !text.replace(marks.substring(0, 1), "").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Message.of(
            "the fence on line "
                + line
                + " stands outside the list item or quote that this code fence is in, so it opens"
                + " a new block instead of closing this one; give it the indent of this line"));
  }

  private static int nextText(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Message missing(SourceFile source, CodeBlock fence, Swallowed swallowed) {
    return Message.of(
        "nothing closes this code fence before the next one opens"
            + swallowed.fence().map(l -> " on line " + l).orElse("")
            + swallowed.section().map(s -> ", so it swallows " + s).orElse("")
            + "; end the code with "
            + marks(source, fence));
  }

  private static Message outOfStep(SourceFile source, CodeBlock fence, Swallowed swallowed) {
    return missing(source, fence, swallowed)
        .help("if this line is meant to close a block, the end of an earlier one is missing");
  }

  private static Message nested(
      SourceFile source, CodeBlock fence, Swallowed swallowed, Fence next) {
    String marks = marks(source, fence);
    String more = marks + marks.charAt(0);
    String lost = next.swallowed().describe().map(s -> ", which swallows " + s).orElse("");
    return Message.of(
            "the end of the inner fence"
                + swallowed.fence().map(l -> " of line " + l).orElse("")
                + " closes this code fence too, and the fence on line "
                + source.position(next.block().span().start()).line()
                + " opens a new block"
                + lost
                + "; open and close the outer fence with "
                + more)
        .help("a fence inside a fence needs an outer fence with more marks than the inner one has");
  }

  /** A fence with no language that never ends, or in which a heading or another fence stands. */
  private static boolean isLeftOver(Fence fence) {
    Swallowed swallowed = fence.swallowed();
    return fence.block().info().isEmpty()
        && (!fence.block().closed()
            || swallowed.fence().isPresent()
            || swallowed.section().isPresent());
  }

  private static String marks(SourceFile source, CodeBlock fence) {
    String text = source.text(fence.span());
    int end = 1;
    while (end < text.length() && text.charAt(end) == text.charAt(0)) {
      end++;
    }
    return text.substring(0, end);
  }

  private static Span opening(SourceFile source, CodeBlock fence) {
    int start = fence.span().start();
    int marks = start + marks(source, fence).length();
    return new Span(start, Math.max(marks, fence.infoSpan().end()));
  }
}
