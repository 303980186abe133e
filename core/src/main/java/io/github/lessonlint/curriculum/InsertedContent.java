package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether a page may get headings from elsewhere: through a file that it takes in, a tag of a
 * template language that stands where a block may, or a component. A tag within a sentence puts
 * words there, and no headings.
 */
final class InsertedContent {
  /** How far to look around a tag on its line, in UTF-16 units. */
  private static final int REACH = 500;

  /** A tag of a component, whose name starts with an upper case letter or has a hyphen. */
  private static final Pattern COMPONENT =
      Pattern.compile("<(?<![\\p{L}\\p{N}]<)(?:[A-Z][A-Za-z0-9.]*|[a-z]+-[a-z-]+)(?=[\\s/>])");

  /** What a tag of Liquid, Jinja or Hugo starts with, up to its name. */
  private static final Pattern TAG = Pattern.compile("\\{(?:%-?|\\{[%<#>]?-?)\\s*+(/?[\\w.-]*+)");

  /** Tags that take other text in wherever they stand. */
  private static final Pattern TAKES_IN =
      Pattern.compile("for|tablerow|.*(?:toc|" + Inclusions.VERBS + ").*");

  /** Tags of Jekyll, Hugo and common themes that make no headings besides those between them. */
  private static final Set<String> HARMLESS =
      Set.of(
          "link",
          "post_url",
          "highlight",
          "raw",
          "if",
          "unless",
          "elif",
          "elsif",
          "else",
          "case",
          "when",
          "assign",
          "set",
          "capture",
          "comment",
          "figure",
          "ref",
          "relref",
          "youtube",
          "vimeo",
          "gist",
          "tweet",
          "param",
          "details",
          "notice",
          "alert",
          "admonition",
          "callout",
          "hint",
          "note",
          "tip",
          "info",
          "warning");

  /** The start of a line that gives a place its name with what follows. */
  private static final Pattern NAMES_PLACE =
      Pattern.compile("<h[1-6]\\b|\\b(?:id|name)=(?:\"[^\"]*+|'[^']*+|[^\\s\"'>]*+)$");

  private final Document document;
  private final String text;

  /**
   * Looks at a page.
   *
   * @param text the file's text, with blanks where it is code
   */
  InsertedContent(Document document, String text) {
    this.document = document;
    this.text = text;
  }

  /** Returns whether a part of the page is made by a template, be it only a word. */
  boolean hasTemplates() {
    return text.contains("{{") || text.contains("{%") || takesInFiles();
  }

  /** Returns whether the page takes in other files, or a template writes blocks of it. */
  boolean hasForeignBlocks() {
    return takesInFiles() || hasBlockTag();
  }

  /** Returns whether the page may have headings, or other places, that are not in its text. */
  boolean hasForeignPlaces() {
    return hasForeignBlocks() || hasMadeHeading() || hasBlockComponent();
  }

  private boolean takesInFiles() {
    return Inclusions.SIGNS.stream().anyMatch(text::contains);
  }

  private boolean hasBlockTag() {
    int at = text.indexOf('{');
    while (at >= 0) {
      boolean tag = text.startsWith("{{", at) || text.startsWith("{%", at);
      int end = tag ? end(at) : at + 1;
      if (end < 0 || (tag && writesBlocks(at, end))) {
        return true;
      }
      at = text.indexOf('{', end);
    }
    return false;
  }

  /** The offset after a tag; -1 if nothing closes it. */
  private int end(int start) {
    String closer = text.startsWith("{{", start) ? "}}" : "%}";
    int close = text.indexOf(closer, start + 2);
    return close < 0 ? -1 : close + 2;
  }

  private boolean writesBlocks(int start, int end) {
    Matcher tag = TAG.matcher(text).region(start, end);
    String name = tag.lookingAt() ? tag.group(1) : "";
    boolean variable = text.startsWith("{{", start) && "%<#>".indexOf(text.charAt(start + 2)) < 0;
    if (!variable && (name.startsWith("/") || name.startsWith("end") || HARMLESS.contains(name))) {
      return startsHeading(end) || namesPlace(start);
    }
    return (!variable && TAKES_IN.matcher(name).matches())
        || isAlone(start, end)
        || startsHeading(end)
        || namesPlace(start);
  }

  /** Whether nothing but tags is on the lines of what stands between two offsets. */
  private boolean isAlone(int start, int end) {
    String before = text.substring(lineStart(start), start).strip();
    String after = text.substring(end, lineEnd(end)).strip();
    boolean opens = before.isEmpty() || before.equals(">") || before.endsWith("}");
    return opens && (after.isEmpty() || after.startsWith("{"));
  }

  private boolean startsHeading(int end) {
    return text.startsWith("#", end) || text.startsWith(" #", end);
  }

  private boolean namesPlace(int start) {
    return NAMES_PLACE.matcher(text.substring(lineStart(start), start)).find();
  }

  /** Whether the text of a heading is not known before the page is built. */
  private boolean hasMadeHeading() {
    return document.headings().stream()
        .map(Heading::textSpan)
        .map(span -> text.substring(span.start(), span.end()))
        .anyMatch(t -> t.contains("{{") || t.contains("{%") || COMPONENT.matcher(t).find());
  }

  private boolean hasBlockComponent() {
    Matcher component = COMPONENT.matcher(text);
    while (component.find()) {
      String before = text.substring(lineStart(component.start()), component.start()).strip();
      String rest = text.substring(component.start(), lineEnd(component.start())).strip();
      boolean opens = before.isEmpty() || before.equals(">") || before.endsWith(">");
      if (opens && (rest.endsWith(">") || rest.indexOf('>') < 0)) {
        return true;
      }
    }
    return false;
  }

  /** Where a line starts, as far as it matters. */
  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && offset - start < REACH && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Where a line ends, as far as it matters. */
  private int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && end - offset < REACH && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }
}
