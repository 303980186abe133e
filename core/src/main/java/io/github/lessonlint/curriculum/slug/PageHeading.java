package io.github.lessonlint.curriculum.slug;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading as renderers see it.
 *
 * @param level 1 to 6
 * @param text the text as a reader sees it, without a custom id
 * @param source the same as written, with mark-up
 * @param customId the id of a trailing {@code {#id}}
 * @param html whether it is written in raw HTML
 */
public record PageHeading(
    int level, String text, String source, Optional<String> customId, boolean html) {

  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\[\\]]+)\\]");

  /** Elements for what stands beside the text: a badge, a note in small print. */
  private static final Pattern ASIDE =
      Pattern.compile("<(span|small|sup|sub)\\b[^<>]*>.{0,500}?</\\1>");

  /**
   * Returns this heading without the alternative texts of images, of which its text has some. The
   * blanks beside an image stay: github.com makes hyphens of them.
   */
  PageHeading withoutImages() {
    String bare = text;
    Matcher image = IMAGE.matcher(source);
    while (image.find()) {
      int at = bare.indexOf(image.group(1));
      if (at >= 0) {
        bare = bare.substring(0, at) + bare.substring(at + image.group(1).length());
      }
    }
    return new PageHeading(level, bare, source, customId, html);
  }

  /** Returns this heading without raw HTML for what is not quite part of the text. */
  public PageHeading withoutAsides() {
    String bare = ASIDE.matcher(source).replaceAll("").strip();
    return bare.equals(source) ? this : new PageHeading(level, bare, bare, customId, html);
  }

  /** Returns the text that is left by a renderer which takes a custom id for text. */
  String literal() {
    return customId.map(id -> text + " {#" + id + "}").orElse(text);
  }
}
