package io.github.lessonlint.rule;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment with which an author turns rules off, or on again: {@code lessonlint-disable-next-line
 * links/missing-file -- the page comes with the build}.
 *
 * @param span the whole comment with its marks
 * @param kind what it does
 * @param word the word that says so
 * @param names the rules and families that it speaks of; empty: all
 * @param reason why, where the author says so
 */
public record Suppression(
    Span span, Kind kind, Name word, List<Name> names, Optional<String> reason) {

  /** What all such comments start with. */
  private static final String PREFIX = "lessonlint-";

  /** What comments about the checking of a code block start with. */
  private static final String CODE_PREFIX = "lessonlint:";

  /** The words that such a comment may start with. */
  public static final List<String> CODE_WORDS =
      List.of("skip", "expect-error", "fragment", "continues", "group", "file", "hidden", "reason");

  public Suppression {
    names = List.copyOf(names);
  }

  /** What a comment does. */
  public enum Kind {
    /** Turns rules off for the next line that holds anything. */
    NEXT_LINE("disable-next-line"),
    /** Turns rules off for the whole file. */
    FILE("disable-file"),
    /** Turns rules off from here on. */
    DISABLE("disable"),
    /** Turns rules on again. */
    ENABLE("enable"),
    /** Nothing: the word is misspelt. */
    UNKNOWN("");

    private final String word;

    Kind(String word) {
      this.word = PREFIX + word;
    }

    /** Returns the word that says so. */
    public String word() {
      return word;
    }

    private static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      return UNKNOWN;
    }
  }

  /**
   * A word of the comment.
   *
   * @param text the word
   * @param span where it stands in the file
   */
  public record Name(String text, Span span) {}

  /**
   * Returns what a comment says, if it speaks to Lessonlint about rules; one about a code block
   * that says nothing known is of an unknown kind.
   */
  static Optional<Suppression> of(Comment comment, SourceFile source) {
    int start = source.text().indexOf(comment.text(), comment.span().start());
    if (comment.text().startsWith(CODE_PREFIX)) {
      return codeWord(comment.text(), start)
          .filter(word -> !CODE_WORDS.contains(word.text()))
          .map(w -> new Suppression(comment.span(), Kind.UNKNOWN, w, List.of(), Optional.empty()));
    }
    if (!comment.text().startsWith(PREFIX)) {
      return Optional.empty();
    }
    List<Name> words = new ArrayList<>();
    Optional<String> reason = Optional.empty();
    int at = 0;
    while (at < comment.text().length() && reason.isEmpty()) {
      int end = endOfWord(comment.text(), at);
      String word = comment.text().substring(at, end);
      if (startsReason(word)) {
        reason = Optional.of(comment.text().substring(at).replaceFirst("^[-\u2013\u2014]+", ""));
      } else if (!word.isEmpty()) {
        words.add(new Name(word, new Span(start + at, start + end)));
      }
      at = end + 1;
    }
    Name word = words.get(0);
    return Optional.of(
        new Suppression(
            comment.span(),
            Kind.of(word.text()),
            word,
            words.subList(1, words.size()),
            reason.map(String::strip).filter(r -> !r.isEmpty())));
  }

  /**
   * The first word of a comment about a code block, without the value after it.
   *
   * @param start where the comment's text stands in the file
   */
  private static Optional<Name> codeWord(String text, int start) {
    int at = CODE_PREFIX.length();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int wordEnd = endOfWord(text, at);
    int value = text.substring(at, wordEnd).indexOf('=');
    int end = value < 0 ? wordEnd : at + value;
    return end == at
        ? Optional.empty()
        : Optional.of(new Name(text.substring(at, end), new Span(start + at, start + end)));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != ',') {
      end++;
    }
    return end;
  }

  /** Two hyphens, or what editors like to make of them. */
  private static boolean startsReason(String word) {
    return word.startsWith("--") || word.startsWith("\u2013") || word.startsWith("\u2014");
  }
}
