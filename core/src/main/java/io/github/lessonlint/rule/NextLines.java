package io.github.lessonlint.rule;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the line that a comment about the next line speaks of. */
final class NextLines {
  private final SourceFile source;

  /** Comments by the offset at which they start. */
  private final Map<Integer, Comment> comments = new HashMap<>();

  /** By line: the first line after it that holds anything but comments. */
  private final Map<Integer, Integer> next = new HashMap<>();

  NextLines(Document document) {
    this.source = document.source();
    List<Comment> all = document.comments();
    all.forEach(comment -> comments.put(comment.span().start(), comment));
    // From the end, so that what follows a comment is known when a comment before it asks.
    for (int i = all.size() - 1; i >= 0; i--) {
      next.computeIfAbsent(line(all.get(i).span().end()), this::find);
    }
  }

  /**
   * Returns the line (from 1) that a comment speaks of: the first after it that is neither blank
   * nor made of comments, since formatters put blank lines around comments.
   *
   * @param end where the comment ends: an offset in the file
   */
  int after(int end) {
    return next.getOrDefault(line(end), source.lines().lineCount());
  }

  private int find(int line) {
    int first = content(source.lines().start(line + 1));
    Comment comment = comments.get(first);
    while (comment != null) {
      int end = comment.span().end();
      int rest = content(end);
      if (rest >= source.lineSpan(line(end)).end()) {
        return next.getOrDefault(line(end), line(first));
      }
      comment = comments.get(rest);
    }
    return line(first);
  }

  /** The first offset from the given one on that is neither blank nor the mark of a quote. */
  private int content(int from) {
    String text = source.text();
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
      at++;
    }
    return at;
  }

  private int line(int offset) {
    return source.lines().line(offset);
  }
}
