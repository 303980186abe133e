package io.github.lessonlint.rules.lessonlint;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Suppression;
import io.github.lessonlint.rule.Suppression.Name;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Takes suppressions out of lessons. */
final class SuppressionEdits {

  private SuppressionEdits() {}

  /** Takes one of several names out. */
  static Fix remove(Suppression suppression, Name name) {
    List<Name> names = suppression.names();
    int at = Collections.binarySearch(names, name, Comparator.comparing(Name::span));
    Span span =
        at + 1 < names.size()
            ? new Span(name.span().start(), names.get(at + 1).span().start())
            : new Span(names.get(at - 1).span().end(), name.span().end());
    return Fix.replace("Remove '" + name.text() + "' from the comment", span, "");
  }

  /**
   * Takes the whole comment out. In Markdown a comment keeps the blocks before and after it apart;
   * where these could grow together without it, the fix is not safe.
   */
  static Fix remove(Document document, Suppression suppression) {
    Span comment = suppression.span();
    SourceFile source = document.source();
    Span lines = lines(source, comment);
    int from = skipBack(source, comment.start(), lines.start());
    boolean alone = from == lines.start() && skip(source, comment.end()) >= lines.end();
    boolean safe =
        !document.body().contains(comment)
            || (alone ? standsApart(source, lines) : hasWord(source, lines.start(), from));
    Span span = alone ? lines : new Span(from, comment.end());
    String description = "Remove the comment";
    return safe ? Fix.replace(description, span, "") : Fix.suggest(description, span, "");
  }

  /** The lines of a comment with their line ends. */
  private static Span lines(SourceFile source, Span comment) {
    int first = source.lines().line(comment.start());
    int last = source.lines().line(comment.end());
    return new Span(source.lines().start(first), source.lines().start(last + 1));
  }

  /** The offset after the last that is not blank, between two offsets. */
  private static int skipBack(SourceFile source, int from, int to) {
    int at = from;
    while (at > to && Character.isWhitespace(source.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The first offset from one on that is not blank. */
  private static int skip(SourceFile source, int from) {
    int at = from;
    while (at < source.text().length() && Character.isWhitespace(source.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a word comes before on the line, so that the comment opens no block. */
  private static boolean hasWord(SourceFile source, int from, int to) {
    int at = from;
    while (at < to && !Character.isLetter(source.text().charAt(at))) {
      at++;
    }
    return at < to;
  }

  /**
   * Whether lines have an empty line before or after them, and what follows continues no list and
   * no paragraph.
   */
  private static boolean standsApart(SourceFile source, Span lines) {
    String text = source.text();
    int line = source.lines().line(lines.start());
    int next = skip(source, lines.end());
    if (next == text.length()) {
      return true;
    }
    char first = text.charAt(next);
    boolean indented = next > 0 && " \t".indexOf(text.charAt(next - 1)) >= 0;
    boolean item = Character.isDigit(first) || "-*+".indexOf(first) >= 0;
    boolean blankBefore = line == 1 || source.line(line - 1).isBlank();
    boolean blankAfter = source.lines().line(next) > source.lines().line(lines.end());
    return (blankBefore || blankAfter) && !indented && !item;
  }
}
