package io.github.lessonlint.parse;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.lessonlint.source.SourceFile;
import java.util.regex.Pattern;

/** The text of inline nodes as a reader sees it, taken from the file. */
final class InlineText {
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

  private final SourceFile source;
  private final int bodyStart;

  InlineText(SourceFile source, int bodyStart) {
    this.source = source;
    this.bodyStart = bodyStart;
  }

  /** How code spans appear. */
  enum Code {
    /** As their content. */
    BARE,
    /** Between backticks. */
    QUOTED
  }

  /** Takes a piece of text that starts at an offset (0-based) of the parsed text. */
  interface Sink {
    void add(int offset, String text);
  }

  /** Returns the text below a node, on one line. */
  String of(Node node, Code code) {
    StringBuilder text = new StringBuilder();
    collect(node, code, (offset, piece) -> text.append(piece));
    return text.toString().strip();
  }

  /** Hands out the text below a node, leaf by leaf. */
  void collect(Node parent, Code code, Sink sink) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int offset = node.getStartOffset();
      if (node instanceof com.vladsch.flexmark.ast.Code span) {
        String content = LINE_BREAK.matcher(text(span.getText())).replaceAll(" ");
        sink.add(offset, code == Code.BARE ? content : "`" + content.strip() + "`");
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        sink.add(offset, " ");
      } else if (node instanceof HtmlEntity) {
        sink.add(offset, Escaping.unescapeHtml(text(node.getChars())));
      } else if (node instanceof DelimitedLinkNode link) {
        sink.add(offset, text(link.getText()));
      } else if (node instanceof RefNode ref && (!ref.isDefined() || isFootnote(label(ref)))) {
        sink.add(offset, Escaping.unescapeString(text(node.getChars())));
      } else if (node.hasChildren() && !(node instanceof HtmlInlineBase)) {
        collect(node, code, sink);
      } else if (node instanceof RefNode ref) {
        sink.add(offset, Escaping.unescapeString(text(ref.getReference())));
      } else if (!(node instanceof HtmlInlineBase)) {
        sink.add(offset, Escaping.unescapeString(text(node.getChars())));
      }
    }
  }

  /** Returns what a reference refers to: its label, or its text where it has none. */
  static BasedSequence label(RefNode ref) {
    return ref.getReference().isEmpty() ? ref.getText() : ref.getReference();
  }

  /** Returns whether a label is that of a footnote, {@code [^1]}. */
  static boolean isFootnote(BasedSequence label) {
    return label.startsWith("^");
  }

  private String text(BasedSequence chars) {
    return source
        .text()
        .substring(bodyStart + chars.getStartOffset(), bodyStart + chars.getEndOffset());
  }
}
