package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments of MDX, which are those of JavaScript between braces. */
final class MdxComments {
  private static final String OPEN = "{/*";
  private static final String CLOSE = "*/}";

  private MdxComments() {}

  /**
   * Returns all comments from an offset on.
   *
   * @param code the spans of code, sorted, in which nothing is a comment
   */
  static List<Comment> find(SourceFile source, int from, List<Span> code) {
    List<Comment> comments = new ArrayList<>();
    String text = source.text();
    int next = 0;
    int open = text.indexOf(OPEN, from);
    while (open >= 0) {
      while (next < code.size() && code.get(next).end() <= open) {
        next++;
      }
      int close = text.indexOf(CLOSE, open + OPEN.length());
      if (close < 0) {
        return comments;
      }
      int end = close + CLOSE.length();
      if (next < code.size() && code.get(next).contains(open)) {
        end = code.get(next).end();
      } else {
        String content = text.substring(open + OPEN.length(), close);
        comments.add(new Comment(new Span(open, end), content.strip()));
      }
      open = text.indexOf(OPEN, end);
    }
    return comments;
  }
}
