package io.github.lessonlint.quiz.text;

import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.Block.ListItem;
import io.github.lessonlint.model.Block.TextLine;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays a tree of blocks out as a sequence of pieces. */
public final class Pieces {
  private final SourceFile file;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<ListItem> opening = Optional.empty();

  private Pieces(SourceFile file) {
    this.file = file;
  }

  public static List<Piece> of(SourceFile file, List<Block> blocks) {
    Pieces reader = new Pieces(file);
    blocks.forEach(b -> reader.add(b, 0));
    return List.copyOf(reader.pieces);
  }

  private void add(Block block, int depth) {
    if (block instanceof Block.HeadingBlock heading) {
      add(heading.heading(), depth);
    } else if (block instanceof Block.Paragraph paragraph) {
      boolean first = true;
      for (TextLine line : paragraph.lines()) {
        addLine(line, first, depth);
        first = false;
      }
    } else if (block instanceof Block.ListBlock list) {
      list.items().forEach(item -> add(item, depth + 1));
    } else if (block instanceof Block.Code code) {
      String text = code.code().text();
      add(Piece.Kind.CODE, code.span(), file.text(code.span()), text, true, depth, false);
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(b -> add(b, depth));
    } else if (block instanceof Block.Html html) {
      addHtml(html, depth);
    } else {
      String text = tableText(file.text(block.span()));
      add(Piece.Kind.OTHER, block.span(), "", text, true, depth, false);
    }
  }

  /** A line of a paragraph; what breaks within it make of it are lines too. */
  private void addLine(TextLine line, boolean first, int depth) {
    String source = Tags.blank(line.raw());
    List<Span> parts = Tags.lines(line.raw());
    if (parts.size() < 2) {
      add(Piece.Kind.LINE, line.span(), source, text(line), first, depth, false);
      return;
    }
    for (Span part : parts) {
      Span span = new Span(line.span().start() + part.start(), line.span().start() + part.end());
      String text = source.substring(part.start(), part.end());
      boolean opens = first && part.start() == 0;
      add(Piece.Kind.LINE, span, text, text.replace("**", "").strip(), opens, depth, false);
    }
  }

  /** A table as written; a thematic break, which has no cells, says nothing. */
  private static String tableText(String written) {
    return written.indexOf('|') < 0 ? "" : written;
  }

  /**
   * What a reader sees; where a tag, an image or characters that were hardly meant as emphasis
   * would leave no trace of themselves, what was written.
   */
  private static String text(TextLine line) {
    String written = Tags.withoutComments(line.raw()).strip();
    boolean lost = Tags.hides(written) || Emphasis.isDoubtful(written, line.text());
    return lost ? written : line.text();
  }

  private void add(Heading heading, int depth) {
    pieces.add(
        new Piece(
            Piece.Kind.HEADING,
            heading.textSpan(),
            Tags.blank(file.text(heading.textSpan())),
            heading.text(),
            true,
            depth,
            takeItem(),
            Optional.of(heading),
            false));
  }

  private void add(ListItem item, int depth) {
    opening = Optional.of(item);
    if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph)) {
      add(Piece.Kind.LINE, Span.at(item.marker().end()), "", "", true, depth, false);
    }
    item.blocks().forEach(b -> add(b, depth));
    opening = Optional.empty();
  }

  private void add(
      Piece.Kind kind,
      Span span,
      String source,
      String text,
      boolean opens,
      int depth,
      boolean html) {
    pieces.add(
        new Piece(kind, span, source, text, opens, depth, takeItem(), Optional.empty(), html));
  }

  private Optional<ListItem> takeItem() {
    Optional<ListItem> item = opening;
    opening = Optional.empty();
    return item;
  }

  /**
   * The lines of a block of HTML without their tags: an answer is often hidden in {@code
   * <details>}.
   */
  private void addHtml(Block.Html html, int depth) {
    String written = file.text(html.span());
    String lower = written.toLowerCase(Locale.ROOT);
    if (Tags.VERBATIM.stream().anyMatch(lower::contains)) {
      add(Piece.Kind.OTHER, html.span(), "", written, true, depth, true);
      return;
    }
    String blanked = Tags.blank(written);
    boolean any = false;
    for (int start = 0; start <= blanked.length(); ) {
      int end = Tags.endOfLine(written, start);
      String text = blanked.substring(start, end).strip();
      if (!text.isEmpty()) {
        int from = blanked.indexOf(text, start);
        Span span =
            new Span(html.span().start() + from, html.span().start() + from + text.length());
        add(Piece.Kind.LINE, span, text, text, true, depth, true);
        any = true;
      }
      start = end + 1;
    }
    if (!any && !Tags.isComment(written)) {
      add(Piece.Kind.OTHER, html.span(), "", written, true, depth, true);
    }
  }
}
