package io.github.lessonlint.code.html;

import java.util.Set;

/** What the HTML standard says of its elements (section 13.1.2). */
final class Elements {
  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "bgsound",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "keygen",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  /** Elements of which the content is text, whatever it looks like. */
  private static final Set<String> TEXT =
      Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

  /** Elements that are closed by an end tag and by nothing else. */
  private static final Set<String> CLOSED =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "audio",
          "b",
          "bdi",
          "bdo",
          "big",
          "blockquote",
          "button",
          "canvas",
          "center",
          "cite",
          "code",
          "datalist",
          "del",
          "details",
          "dfn",
          "dialog",
          "div",
          "dl",
          "em",
          "fieldset",
          "figcaption",
          "figure",
          "font",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "i",
          "ins",
          "kbd",
          "label",
          "legend",
          "main",
          "map",
          "mark",
          "menu",
          "meter",
          "nav",
          "noscript",
          "object",
          "ol",
          "output",
          "picture",
          "pre",
          "progress",
          "q",
          "s",
          "samp",
          "search",
          "section",
          "select",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "svg",
          "table",
          "template",
          "time",
          "tt",
          "u",
          "ul",
          "var",
          "video");

  /** Elements that end by themselves where they must, so that their end tag may close nothing. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "body",
          "caption",
          "colgroup",
          "dd",
          "dt",
          "head",
          "html",
          "li",
          "optgroup",
          "option",
          "p",
          "rb",
          "rp",
          "rt",
          "rtc",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  private Elements() {}

  /** Returns whether an element has no content and no end tag. */
  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Returns whether the content of an element is text. */
  static boolean isText(String name) {
    return TEXT.contains(name);
  }

  /**
   * Returns whether an element must have an end tag. One that nobody knows need not: it may be what
   * the reader is to put something in for.
   */
  static boolean mustBeClosed(String name) {
    return CLOSED.contains(name);
  }

  /** Returns whether an element may go without an end tag. */
  static boolean isOptional(String name) {
    return OPTIONAL.contains(name);
  }
}
