package io.github.lessonlint.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeLines;
import io.github.lessonlint.model.Comment;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns flexmark's code blocks into ours, with a map from each line of code to the file. */
final class CodeBlocks {
  /** The first line of a comment with code, and what it says about the code. */
  private static final Pattern HIDDEN =
      Pattern.compile("lessonlint:[ \\t]*hidden[ \\t]+(\\S[^\\r\\n]*)\\R");

  private CodeBlocks() {}

  static CodeBlock fenced(FencedCodeBlock fence, SourceFile source, int bodyStart) {
    Code code = code(fence, source, bodyStart);
    Span opening = span(fence.getOpeningMarker(), bodyStart);
    boolean closed = !fence.getClosingMarker().isEmpty();
    int end = closed ? span(fence.getClosingMarker(), bodyStart).end() : code.end(opening.end());
    Span infoSpan =
        fence.getInfo().isNull()
            ? Span.at(opening.end())
            : trim(source, afterFence(source, opening.end()));
    return new CodeBlock(
        new Span(opening.start(), Math.max(opening.end(), end)),
        true,
        closed,
        source.text(infoSpan),
        infoSpan,
        code.text,
        code.lines,
        Optional.empty());
  }

  static CodeBlock indented(IndentedCodeBlock block, SourceFile source, int bodyStart) {
    Code code = code(block, source, bodyStart);
    Span span = span(block.getChars(), bodyStart);
    return new CodeBlock(
        span, false, true, "", Span.at(span.start()), code.text, code.lines, Optional.empty());
  }

  /**
   * Returns the code in a comment that says so: {@code <!-- lessonlint: hidden java}, with the code
   * on the lines below.
   */
  static Optional<CodeBlock> hidden(Comment comment, SourceFile source) {
    Matcher head = HIDDEN.matcher(comment.text());
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    int inner = source.text().indexOf(comment.text(), comment.span().start());
    Span info = trim(source, new Span(inner + head.start(1), inner + head.end(1)));
    String[] lines = comment.text().substring(head.end()).split("\\R", -1);
    int quotes = quotes(source, comment.span().start());
    int[] textStarts = new int[lines.length];
    int[] fileStarts = new int[lines.length];
    StringBuilder text = new StringBuilder();
    int at = inner + head.end();
    for (int i = 0; i < lines.length; i++) {
      at = i == 0 ? at : afterLineEnd(source.text(), at);
      int marks = quoteMarks(lines[i], quotes);
      textStarts[i] = text.length();
      fileStarts[i] = at + marks;
      text.append(lines[i], marks, lines[i].length()).append('\n');
      at += lines[i].length();
    }
    return Optional.of(
        new CodeBlock(
            comment.span(),
            false,
            true,
            source.text(info),
            info,
            text.toString(),
            new CodeLines(textStarts, fileStarts, new int[lines.length], at),
            Optional.empty()));
  }

  /** Returns in how many block quotes an offset is, going by what stands before it on its line. */
  private static int quotes(SourceFile source, int offset) {
    int start = source.lineSpan(source.lines().line(offset)).start();
    return (int) source.text().substring(start, offset).chars().filter(c -> c == '>').count();
  }

  /** Returns the length of the marks of block quotes that a line starts with. */
  private static int quoteMarks(String line, int quotes) {
    int end = 0;
    for (int i = 0; i < quotes; i++) {
      int mark = end;
      while (mark < line.length() && line.charAt(mark) == ' ') {
        mark++;
      }
      if (!line.startsWith(">", mark)) {
        return end;
      }
      end = line.startsWith(" ", mark + 1) ? mark + 2 : mark + 1;
    }
    return end;
  }

  private static int afterLineEnd(String text, int offset) {
    return text.startsWith("\r\n", offset) ? offset + 2 : offset + 1;
  }

  /** What follows the opening fence on its line. */
  private static Span afterFence(SourceFile source, int fenceEnd) {
    Span line = source.lineSpan(source.lines().line(fenceEnd));
    return new Span(Math.min(fenceEnd, line.end()), line.end());
  }

  private static Span trim(SourceFile source, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private record Code(String text, CodeLines lines, int fileEnd) {
    int end(int otherwise) {
      return text.isEmpty() ? otherwise : fileEnd;
    }
  }

  private static Code code(Block block, SourceFile source, int bodyStart) {
    List<BasedSequence> content = block.getContentLines();
    int[] textStarts = new int[content.size()];
    int[] fileStarts = new int[content.size()];
    int[] padding = new int[content.size()];
    StringBuilder text = new StringBuilder();
    int fileEnd = span(block.getChars(), bodyStart).end();
    for (int i = 0; i < content.size(); i++) {
      BasedSequence line = content.get(i);
      Span inFile = span(line, bodyStart);
      int end = withoutLineEnd(source.text(), inFile);
      textStarts[i] = text.length();
      fileStarts[i] = inFile.start();
      padding[i] = Math.max(0, line.length() - inFile.length());
      text.append(" ".repeat(padding[i])).append(source.text(), inFile.start(), end).append('\n');
      fileEnd = end;
    }
    return new Code(
        text.toString(), new CodeLines(textStarts, fileStarts, padding, fileEnd), fileEnd);
  }

  private static int withoutLineEnd(String text, Span line) {
    int end = line.end();
    while (end > line.start() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private static Span span(BasedSequence chars, int bodyStart) {
    int start = bodyStart + chars.getStartOffset();
    return new Span(start, Math.max(start, bodyStart + chars.getEndOffset()));
  }
}
