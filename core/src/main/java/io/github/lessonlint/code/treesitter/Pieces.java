package io.github.lessonlint.code.treesitter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Several fragments in one: files one below the other, a class and then how it is used. */
public final class Pieces {
  /** Each piece costs a parse for every end it may have. */
  private static final int MAX_PARAGRAPHS = 40;

  private static final int MAX_LENGTH = 4000;

  private static final Pattern COMMENT = Pattern.compile("\\s*(?://|#)");

  private Pieces() {}

  /**
   * Returns whether a text falls into pieces that are accepted, each as short as can be. A piece
   * ends where a paragraph does.
   */
  static boolean accept(String code, Predicate<String> accepted) {
    List<String> paragraphs = paragraphs(code);
    if (paragraphs.isEmpty()) {
      return false;
    }
    StringBuilder piece = new StringBuilder();
    int open = 0;
    for (String paragraph : paragraphs) {
      piece.append(paragraph);
      open += braces(paragraph);
      // Most paragraphs end within something, and need not be parsed in vain.
      if (open <= 0 && accepted.test(piece.toString())) {
        piece.setLength(0);
        open = 0;
      }
    }
    return piece.isEmpty();
  }

  /** Returns how many more braces a text opens than it closes, without those in quotes. */
  private static int braces(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '{' || c == '}') && !isQuoted(text, i)) {
        open += c == '{' ? 1 : -1;
      }
    }
    return open;
  }

  private static boolean isQuoted(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && "'\"`".indexOf(text.charAt(at - 1)) >= 0
        && text.charAt(at - 1) == text.charAt(at + 1);
  }

  /** Returns whether a text is a list of things that are accepted, one a line. */
  static boolean acceptLines(String code, Predicate<String> accepted) {
    List<String> lines =
        code.lines().filter(l -> !l.isBlank() && !COMMENT.matcher(l).lookingAt()).toList();
    boolean some = lines.size() >= 2 && lines.size() <= MAX_PARAGRAPHS;
    return some && code.length() <= MAX_LENGTH && lines.stream().allMatch(accepted);
  }

  /** Returns the text, split after blank lines; empty if that is not worth the while. */
  public static List<String> paragraphs(String code) {
    if (code.length() > MAX_LENGTH) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : code.split("(?<=\n)")) {
      paragraph.append(line);
      if (line.isBlank()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    boolean some = paragraphs.size() >= 2 && paragraphs.size() <= MAX_PARAGRAPHS;
    return some ? paragraphs : List.of();
  }
}
