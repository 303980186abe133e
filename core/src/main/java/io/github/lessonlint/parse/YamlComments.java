package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the {@code #} comments of a YAML or TOML text. */
final class YamlComments {

  private YamlComments() {}

  /**
   * Returns all comments: each {@code #} at the start of a line or after a blank that is not part
   * of a scalar.
   *
   * @param scalars the spans of all scalars, sorted; they may hold {@code #} as text
   */
  static List<Comment> find(SourceFile source, Span content, List<Span> scalars) {
    List<Comment> comments = new ArrayList<>();
    String text = source.text();
    int scalar = 0;
    int i = content.start();
    while (i < content.end()) {
      while (scalar < scalars.size() && scalars.get(scalar).end() <= i) {
        scalar++;
      }
      if (scalar < scalars.size() && scalars.get(scalar).contains(i)) {
        i = scalars.get(scalar).end();
      } else if (text.charAt(i) == '#' && startsWord(text, content, i)) {
        Comment comment = comment(source, i);
        comments.add(comment);
        i = comment.span().end();
      } else {
        i++;
      }
    }
    return comments;
  }

  /** Returns the comments that have a line of their own, for a text that cannot be read. */
  static List<Comment> ownLines(SourceFile source, Span content) {
    List<Comment> comments = new ArrayList<>();
    int line = source.lines().line(content.start());
    for (; source.lines().start(line) < content.end(); line++) {
      String text = source.line(line);
      if (text.stripLeading().startsWith("#")) {
        comments.add(comment(source, source.lines().start(line) + text.indexOf('#')));
      }
    }
    return comments;
  }

  private static boolean startsWord(String text, Span content, int offset) {
    return offset == content.start() || " \t\r\n".indexOf(text.charAt(offset - 1)) >= 0;
  }

  private static Comment comment(SourceFile source, int offset) {
    Span line = source.lineSpan(source.lines().line(offset));
    Span span = new Span(offset, line.end());
    return new Comment(span, source.text(span).substring(1).strip());
  }
}
