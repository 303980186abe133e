package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A link reference definition, {@code [label]: target}.
 *
 * @param span the whole definition
 * @param label the label as written
 * @param target where it leads, as in {@link Link#target()}
 * @param targetSpan where the target stands
 * @param image whether an image uses it
 * @param used whether anything uses it
 * @param duplicate whether an earlier definition has the same label, which makes this one dead
 */
public record LinkDefinition(
    Span span,
    String label,
    String target,
    Span targetSpan,
    boolean image,
    boolean used,
    boolean duplicate) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * Returns the form in which labels are compared: equal ones mean the same definition, after the
   * CommonMark specification 0.31, "Links".
   */
  public static String fold(String label) {
    String blanks = BLANKS.matcher(label.strip()).replaceAll(" ");
    // There and back, since some letters, such as ß, have no lower case form of their own.
    return blanks.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
