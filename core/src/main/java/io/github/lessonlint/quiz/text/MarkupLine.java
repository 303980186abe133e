package io.github.lessonlint.quiz.text;

import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a body as written.
 *
 * @param start offset of its first unit in the file
 * @param text the line without its line end
 * @param live the line with blanks for code and comments, as long as the text
 */
public record MarkupLine(int start, String text, String live) {

  /** Returns the lines of a page's markup. */
  public static List<MarkupLine> of(Page page) {
    return of(page.markup(), Verbatim.blank(page.markup()));
  }

  /** Returns the lines of a text and, with the same offsets, of what is live of it. */
  public static List<MarkupLine> of(String text, String live) {
    return of(text, live, new Span(0, text.length()));
  }

  /** Returns the lines in a range of a text. */
  public static List<MarkupLine> of(String text, String live, Span range) {
    List<MarkupLine> lines = new ArrayList<>();
    int start = range.start();
    while (start < range.end()) {
      int newline = text.indexOf('\n', start);
      int next = newline < 0 || newline >= range.end() ? range.end() : newline + 1;
      int end = next;
      while (end > start && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      lines.add(new MarkupLine(start, text.substring(start, end), live.substring(start, end)));
      start = next;
    }
    return lines;
  }

  /**
   * Returns the title of a box for remarks that a line opens, {@code ??? note "Title"}, {@code
   * [!TIP]- Title} or {@code ::: spoiler Title}; any other line as it is.
   */
  static String title(String line) {
    if (line.startsWith("[!")) {
      return line.substring(line.indexOf(']') + 1);
    }
    boolean box = List.of(":::", "???", "!!!").stream().anyMatch(line::startsWith);
    int kind = Scan.decoration(line, 0);
    int title = Scan.blanks(line, Scan.letters(line, kind));
    return box && title > kind ? line.substring(title) : line;
  }

  public boolean isBlank() {
    return live.isBlank();
  }

  /** Returns whether nothing is written in the line, not even code. */
  public boolean isEmpty() {
    return text.isBlank();
  }

  /** Returns the offset in the line of the first unit that is no blank. */
  public int indent() {
    return Scan.blanks(live, 0);
  }

  /** Returns whether the live text, without its indent, starts with another. */
  public boolean starts(String prefix) {
    return Scan.at(live, indent(), prefix);
  }

  /** Returns the line without the blanks around it, with its place. */
  public Span span() {
    int from = Math.min(Scan.blanks(text, 0), text.length());
    return new Span(start + from, start + Math.max(from, text.stripTrailing().length()));
  }

  /** Returns the span in the file of a range of the line. */
  public Span part(int from, int to) {
    return new Span(start + from, start + to);
  }
}
