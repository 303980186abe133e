package io.github.lessonlint.rules.links;

import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code [text][label]} or {@code [label][]} says, and whether it reads like a link. The same
 * brackets are also how people write array elements, matrices, log lines, character classes,
 * footnotes and citations.
 *
 * @param text what stands between the first brackets
 * @param label what stands between the second ones, or the text where that is nothing
 * @param collapsed whether the second brackets are empty
 * @param before the character before it, or a blank
 * @param after the character behind it, or a blank
 */
record ReferenceText(String text, String label, boolean collapsed, char before, char after) {
  /** No label of a link: numbers, indexes and slices, one letter, quoted keys, footnotes. */
  private static final Pattern NO_LABEL =
      Pattern.compile("[0-9\\s.,:;+*/_-]*|.|\\^.*|@.*|!.*|\"[^\"]*\"|'[^']*'", Pattern.DOTALL);

  /** A character class: {@code a-z}, {@code ^A-Za-z0-9}. */
  private static final Pattern CHARACTERS = Pattern.compile("\\^?(\\w-\\w)+");

  private static final Pattern CODE = Pattern.compile("[={}<>$|\\\\;`]|::|\\(\\)");

  private static final Set<String> LOG_LEVELS =
      Set.of(
          "trace",
          "debug",
          "info",
          "notice",
          "warn",
          "warning",
          "error",
          "fatal",
          "severe",
          "critical");

  private static final String CODE_BEFORE = "[])}\"'`$.\\^*&_";
  private static final String CODE_AFTER = "[(+?{=:\"'`";

  /** Reads a reference; empty for the form {@code [label]}, which is mostly plain text. */
  static Optional<ReferenceText> of(SourceFile source, Span span) {
    String whole = source.text(span);
    int middle = whole.lastIndexOf("][");
    int open = whole.indexOf('[');
    if (middle < open || open < 0 || !whole.endsWith("]")) {
      return Optional.empty();
    }
    String text = whole.substring(open + 1, middle).strip();
    String second = whole.substring(middle + 2, whole.length() - 1).strip();
    boolean collapsed = second.isEmpty();
    return Optional.of(
        new ReferenceText(
            text,
            collapsed ? text : second,
            collapsed,
            at(source.text(), span.start() - 1),
            at(source.text(), span.end())));
  }

  /** Returns whether it can be a link, which it is where the page uses references. */
  boolean mayBeLink() {
    return isName(label)
        && !CODE.matcher(label).find()
        && isName(text)
        && !LOG_LEVELS.contains(text.toLowerCase(Locale.ROOT))
        && !standsInCode()
        && (!collapsed || isPhrase(text));
  }

  /**
   * Returns whether it can be nothing but a link, even where the page has no other reference. One
   * word that is there twice, {@code [tab][tab]}, may be what one types.
   */
  boolean mustBeLink() {
    boolean sameWord = text.equalsIgnoreCase(label) && !text.equals(label);
    return mayBeLink() && (isPhrase(text) || sameWord);
  }

  private boolean standsInCode() {
    return Character.isLetterOrDigit(before)
        || Character.isLetterOrDigit(after)
        || CODE_BEFORE.indexOf(before) >= 0
        || CODE_AFTER.indexOf(after) >= 0;
  }

  private static boolean isName(String text) {
    return !NO_LABEL.matcher(text).matches() && !CHARACTERS.matcher(text).matches();
  }

  /** Returns whether a text is more than one word. */
  private static boolean isPhrase(String text) {
    return text.indexOf(' ') > 0 && text.chars().anyMatch(Character::isLetter);
  }

  private static char at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
  }
}
