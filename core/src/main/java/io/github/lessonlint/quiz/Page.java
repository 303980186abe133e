package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.Pieces;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A file as quiz dialects see it, in three views. A dialect written as prose looks at the pieces,
 * one written as tags or templates at the markup, one written as data at the data. All offsets are
 * offsets in the file.
 *
 * @param file the file
 * @param options what the configuration says
 * @param data what the front matter says; of a file that is no Markdown, what the whole file says
 * @param pieces the body as lines and blocks, ready to split; none in a file that is no Markdown
 * @param markup the body as written, with blanks for the front matter and for fenced code; empty in
 *     a file that is no Markdown. It is as long as the file
 */
public record Page(
    SourceFile file, QuizOptions options, Optional<Value> data, List<Piece> pieces, String markup) {

  public Page {
    pieces = List.copyOf(pieces);
  }

  /** Returns the page that a Markdown file is. */
  static Page markdown(
      SourceFile file,
      QuizOptions options,
      Optional<Value> frontMatter,
      Span body,
      List<Block> blocks) {
    List<Piece> pieces = Pieces.of(file, blocks);
    return new Page(file, options, frontMatter, pieces, markup(file, body, pieces));
  }

  /** Returns the page that a file of data is. */
  public static Page data(SourceFile file, QuizOptions options, Value data) {
    return new Page(file, options, Optional.of(data), List.of(), "");
  }

  private static String markup(SourceFile file, Span body, List<Piece> pieces) {
    StringBuilder text = new StringBuilder(file.text());
    blank(text, new Span(0, body.start()));
    pieces.stream()
        .filter(p -> p.is(Piece.Kind.CODE) && isFenced(p))
        .forEach(p -> blank(text, p.span()));
    return text.toString();
  }

  /** What is indented may be the inside of a tag. */
  private static boolean isFenced(Piece piece) {
    return piece.source().startsWith("```") || piece.source().startsWith("~~~");
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
