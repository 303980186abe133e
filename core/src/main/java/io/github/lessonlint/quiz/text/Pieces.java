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
  private static final String DEFINITION = "]: #";

  private final SourceFile file;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<ListItem> opening = Optional.empty();

  private Pieces(SourceFile file) {
    this.file = file;
  }

  public static List<Piece> of(SourceFile file, List<Block> blocks) {
    Pieces reader = new Pieces(file);
    int end = blocks.isEmpty() ? 0 : blocks.get(0).span().start();
    for (Block block : blocks) {
      reader.addDefinitions(end, block.span().start());
      reader.add(block, 0);
      end = block.span().end();
    }
    reader.addDefinitions(end, blocks.isEmpty() ? 0 : file.text().length());
    return List.copyOf(reader.pieces);
  }

  /** Definitions of links to nowhere, which are comments: {@code [//]: # (Answer: B)}. */
  private void addDefinitions(int from, int to) {
    int end = Math.max(from, to);
    String between = file.text(new Span(from, end));
    int sign = between.indexOf(DEFINITION);
    while (sign >= 0) {
      int start = between.lastIndexOf('\n', sign) + 1;
      int newline = between.indexOf('\n', sign);
      int stop = newline < 0 ? between.length() : newline;
      addComment(new Span(from + start, from + stop), between.substring(start, stop));
      sign = between.indexOf(DEFINITION, stop);
    }
  }

  /** A comment that may give a key; what opens and closes it is blanked out. */
  private void addComment(Span span, String written) {
    String text =
        written
            .replace(DEFINITION, ":   ")
            .replace("<!--", "    ")
            .replace("-->", "   ")
            .replace("//", "  ")
            .stripTrailing();
    if (Scan.isOnlyLetter(text) || KeyLine.afterWords(text) > 0) {
      pieces.add(
          new Piece(
              Piece.Kind.COMMENT,
              new Span(span.start(), span.start() + text.length()),
              text,
              text.strip(),
              true,
              0,
              Optional.empty(),
              Optional.empty(),
              false));
    }
  }

  /** The comments within a line. */
  private void addComments(TextLine line) {
    String raw = line.raw();
    int open = raw.indexOf("<!--");
    int close = raw.indexOf("-->", Math.max(open, 0));
    while (open >= 0 && close > open) {
      int end = close + 3;
      int start = line.span().start() + open;
      addComment(new Span(start, start + end - open), raw.substring(open, end));
      open = raw.indexOf("<!--", end);
      close = raw.indexOf("-->", Math.max(open, end));
    }
  }

  private void add(Block block, int depth) {
    if (block instanceof Block.HeadingBlock heading) {
      add(heading.heading(), depth);
    } else if (block instanceof Block.Paragraph paragraph) {
      boolean first = true;
      for (TextLine line : paragraph.lines()) {
        addLine(line, first, depth);
        addComments(line);
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
            Optional.of(Title.of(heading)),
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
    if (Tags.isComment(written)) {
      addComment(html.span(), written);
    } else if (!any) {
      add(Piece.Kind.OTHER, html.span(), "", written, true, depth, true);
    }
  }
}
