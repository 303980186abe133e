package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an author says about the checking of a code block, in its info string ({@code java skip}) or
 * in the comment on the line before it ({@code <!-- lessonlint: skip reason="pseudo-code" -->}).
 *
 * @param wish what to do with the block
 * @param reason why, where the author says so
 */
record Annotations(Wish wish, Optional<String> reason) {

  /** What to do with a block. */
  enum Wish {
    /** Check it. */
    CHECK,
    /** Leave it alone. */
    SKIP,
    /** Check it, and expect a fault. */
    EXPECT_ERROR,
    /** It is no code but what a program prints. */
    NOT_CODE
  }

  private static final String PREFIX = "lessonlint:";

  /**
   * Words of rustdoc, mdBook, twoslash and test tools for code that is not meant to compile, or not
   * to be looked at. Most authors write them for other reasons than syntax, so they never mean that
   * a fault is expected. Words for code that compiles but should not run ({@code no_run}, {@code
   * should_panic}, {@code editable}) mean nothing here.
   */
  private static final Set<String> FOREIGN_SKIP =
      Set.of(
          "ignore",
          "compile_fail",
          "does_not_compile",
          "shouldfail",
          "should_fail",
          "fails",
          "nolint",
          "no-lint",
          "no_check",
          "nocheck",
          "notest",
          "noerrors",
          "mdoc:fail",
          "fail",
          "diff",
          "pseudo",
          "pseudocode",
          "pseudo-code",
          "incomplete");

  /** Classes that say that a block shows what a program prints. */
  private static final Set<String> OUTPUT =
      Set.of("output", "out", "stdout", "stderr", "error", "console-output", "result");

  /** Comments with which other tools skip the next block. */
  private static final Set<String> FOREIGN_COMMENTS =
      Set.of(
          "eslint-skip",
          "skip: next",
          "skip next",
          "pytest.mark.skip",
          "pytest: skip",
          "markdown-doctest: ignore",
          "doctest: +skip",
          "no_check",
          "nocheck");

  private static final Annotations NONE = new Annotations(Wish.CHECK, Optional.empty());

  static Annotations of(CodeBlock block) {
    Annotations fromComment = block.comment().map(c -> ofComment(c.text())).orElse(NONE);
    return fromComment.wish == Wish.CHECK ? ofInfo(block.info()) : fromComment;
  }

  private static Annotations ofComment(String comment) {
    String text = comment.strip();
    if (text.startsWith(PREFIX)) {
      return own(words(text.substring(PREFIX.length())));
    }
    String known = text.replaceFirst("^-", "").strip().toLowerCase(Locale.ROOT);
    return FOREIGN_COMMENTS.contains(known) ? new Annotations(Wish.SKIP, Optional.empty()) : NONE;
  }

  private static Annotations ofInfo(String info) {
    List<String> all = words(info);
    List<String> words = all.subList(Math.min(1, all.size()), all.size());
    Annotations own = own(words);
    if (own.wish != Wish.CHECK) {
      return own;
    }
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (OUTPUT.contains(lower)) {
        return new Annotations(Wish.NOT_CODE, Optional.empty());
      }
      if (FOREIGN_SKIP.contains(lower)) {
        return new Annotations(Wish.SKIP, Optional.of("marked '" + word + "'"));
      }
    }
    return NONE;
  }

  private static Annotations own(List<String> words) {
    Optional<String> reason =
        words.stream()
            .filter(w -> w.startsWith("reason="))
            .map(w -> w.substring("reason=".length()))
            .findFirst();
    if (words.contains("skip")) {
      return new Annotations(Wish.SKIP, reason);
    }
    return words.contains("expect-error") ? new Annotations(Wish.EXPECT_ERROR, reason) : NONE;
  }

  /**
   * Splits at blanks, commas, semicolons and braces. Quotes keep what they enclose together and are
   * taken off; the dot of a class is taken off.
   */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '"' || (c == '\'' && endsWith(word, '='))) {
        quote = c;
      } else if (Character.isWhitespace(c) || ",;{}".indexOf(c) >= 0) {
        flush(word, words);
      } else if (c != '.' || !word.isEmpty()) {
        word.append(c);
      }
    }
    flush(word, words);
    return words;
  }

  private static boolean endsWith(StringBuilder word, char c) {
    return !word.isEmpty() && word.charAt(word.length() - 1) == c;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
