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
 * @param expected a part of the message that the fault must have; empty: any fault will do
 * @param form how to read the code; empty: in the way that fits
 * @param scope what else is in scope
 */
record Annotations(
    Wish wish, Optional<String> reason, String expected, Optional<Form> form, Scope scope) {

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

  /**
   * Which other code a block sees.
   *
   * @param hidden whether it is there for the blocks after it, and not for readers
   * @param continues whether it sees what the blocks before it on the page declare
   * @param group the name that the blocks of one program share
   * @param file the name of the file that the block is
   */
  record Scope(boolean hidden, boolean continues, Optional<String> group, Optional<String> file) {
    /** The block stands for itself. */
    static final Scope ALONE = new Scope(false, false, Optional.empty(), Optional.empty());
  }

  private static final String PREFIX = "lessonlint:";
  private static final String EXPECT_ERROR = "expect-error";

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

  static Annotations of(CodeBlock block) {
    String comment = block.comment().map(c -> c.text().strip()).orElse("");
    List<String> info = words(block.info());
    List<String> inFence = info.subList(Math.min(1, info.size()), info.size());
    List<String> own = new ArrayList<>(ownWords(comment));
    own.addAll(inFence);
    Scope scope =
        new Scope(
            block.hidden() || own.contains("hidden"),
            own.contains("continues"),
            value(own, "group"),
            value(own, "file"));
    Optional<String> expected = value(own, EXPECT_ERROR);
    Optional<Form> form = value(own, "fragment").flatMap(Form::named);
    Optional<String> reason = value(own, "reason");
    Wish wish = Wish.CHECK;
    if (own.contains("skip")) {
      wish = Wish.SKIP;
    } else if (own.contains(EXPECT_ERROR) || expected.isPresent()) {
      wish = Wish.EXPECT_ERROR;
    } else if (isForeignSkip(comment)) {
      wish = Wish.SKIP;
    }
    if (wish != Wish.CHECK) {
      return new Annotations(wish, reason, expected.orElse(""), form, scope);
    }
    return foreign(inFence, form, scope);
  }

  /** What the words of other tools in a fence mean. */
  private static Annotations foreign(List<String> words, Optional<Form> form, Scope scope) {
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (OUTPUT.contains(lower)) {
        return new Annotations(Wish.NOT_CODE, Optional.empty(), "", form, scope);
      }
      if (FOREIGN_SKIP.contains(lower)) {
        return new Annotations(Wish.SKIP, Optional.of("marked '" + word + "'"), "", form, scope);
      }
    }
    return new Annotations(Wish.CHECK, Optional.empty(), "", form, scope);
  }

  /** The words of a comment of ours; none of one that holds code itself. */
  private static List<String> ownWords(String comment) {
    if (!comment.startsWith(PREFIX)) {
      return List.of();
    }
    String said = comment.substring(PREFIX.length()).stripLeading();
    return said.startsWith("hidden") ? List.of() : words(said);
  }

  private static boolean isForeignSkip(String comment) {
    String known = comment.replaceFirst("^-", "").strip().toLowerCase(Locale.ROOT);
    return FOREIGN_COMMENTS.contains(known);
  }

  /** The value of the first word of the form {@code name=value} that has one. */
  private static Optional<String> value(List<String> words, String name) {
    return words.stream()
        .filter(w -> w.startsWith(name + "="))
        .map(w -> w.substring(name.length() + 1))
        .filter(v -> !v.isBlank())
        .findFirst();
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
