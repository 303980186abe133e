package io.github.lessonlint.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Several fragments in one: files one below the other, a class and then how it is used. */
public final class Pieces {
  /** Each piece costs a parse for every end it may have. */
  private static final int MAX_PARAGRAPHS = 40;

  private static final int MAX_LENGTH = 4000;

  /** How often a piece is parsed that seems to end within brackets. */
  private static final int MAX_VAIN = 8;

  private static final Pattern COMMENT = Pattern.compile("\\s*(?://|#)");

  private Pieces() {}

  /**
   * Says whether a piece is accepted.
   *
   * @param <E> what may keep it from an answer
   */
  @FunctionalInterface
  public interface Acceptance<E extends Exception> {

    /** Returns whether a text is accepted. */
    boolean test(String text) throws E;
  }

  /**
   * Returns whether a text falls into pieces that are accepted, each as short as can be. A piece
   * ends where a paragraph does.
   */
  public static <E extends Exception> boolean accept(String code, Acceptance<E> accepted) throws E {
    List<String> paragraphs = paragraphs(code);
    StringBuilder piece = new StringBuilder();
    Brackets brackets = Brackets.BALANCED;
    int vain = 0;
    for (String paragraph : paragraphs) {
      piece.append(paragraph);
      brackets = brackets.then(Brackets.ofCode(paragraph));
      // Most paragraphs end within brackets. To parse those takes long, and not to parse them
      // relies
      // on a count that knows no language: so some are parsed all the same.
      boolean likely = brackets.opens() == 0 || vain++ < MAX_VAIN;
      if (likely && accepted.test(piece.toString())) {
        piece.setLength(0);
        brackets = Brackets.BALANCED;
      }
    }
    return !paragraphs.isEmpty() && piece.isEmpty();
  }

  /** Returns whether a text is a list of things that are accepted, one a line. */
  public static boolean acceptLines(String code, Predicate<String> accepted) {
    List<String> lines =
        code.lines().filter(l -> !l.isBlank() && !COMMENT.matcher(l).lookingAt()).toList();
    boolean some = lines.size() >= 2 && lines.size() <= MAX_PARAGRAPHS;
    return some && code.length() <= MAX_LENGTH && lines.stream().allMatch(accepted);
  }

  /** Returns the text, split after blank lines; empty if that is not worth the while. */
  private static List<String> paragraphs(String code) {
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
