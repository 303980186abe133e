package io.github.lessonlint.parse;

import com.vladsch.flexmark.util.ast.Node;
import io.github.lessonlint.source.SourceFile;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of a paragraph as a reader sees it, by the line of the file on which each piece starts.
 */
final class LineTexts {
  private final SourceFile source;
  private final int bodyStart;
  private final Map<Integer, StringBuilder> lines = new HashMap<>();

  LineTexts(SourceFile source, int bodyStart, Node paragraph, InlineText inlineText) {
    this.source = source;
    this.bodyStart = bodyStart;
    inlineText.collect(paragraph, InlineText.Code.QUOTED, this::add);
  }

  private void add(int offset, String text) {
    lines.computeIfAbsent(lineOf(offset + bodyStart), l -> new StringBuilder()).append(text);
  }

  /** Returns the text of the line that holds an offset of the file. */
  String line(int offset) {
    StringBuilder text = lines.get(lineOf(offset));
    return text == null ? "" : text.toString().strip();
  }

  private int lineOf(int offset) {
    return source.lines().line(offset);
  }
}
