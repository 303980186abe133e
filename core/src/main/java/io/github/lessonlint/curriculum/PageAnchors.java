package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.slug.IdStyle;
import io.github.lessonlint.curriculum.slug.PageHeading;
import io.github.lessonlint.model.Anchor;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of one page that a link's fragment can name. Immutable. */
final class PageAnchors {
  /** Lines of a source file, as forges number them. */
  private static final Pattern LINES = Pattern.compile("L[0-9]+(C[0-9]+)?(-L?[0-9]+(C[0-9]+)?)?");

  /** What forges and renderers of footnotes, tabs and single-page sites name themselves. */
  private static final Pattern BUILT =
      Pattern.compile("(fn|fnref|footnote|readme|__tabbed|!|/).*", Pattern.CASE_INSENSITIVE);

  private static final Pattern HTML_HEADING =
      Pattern.compile("<h([1-6])\\b[^<>]*>(.{0,500}?)</h[1-6]>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{([^{}\\n]*)\\}");

  private final boolean ignoresCase;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Document document;

  private PageAnchors(Document document, SlugAlgorithm algorithm) {
    this.document = document;
    this.ignoresCase = algorithm.ignoresCase();
    String text = withoutCode(document);
    List<PageHeading> headings = headings(document, text);
    List<IdStyle> styles = algorithm.styles();
    styles.get(0).ids(headings).forEach(this::add);
    addKeys(styles, headings);
    List<PageHeading> bare = headings.stream().map(PageHeading::withoutAsides).toList();
    if (algorithm == SlugAlgorithm.AUTO && !bare.equals(headings)) {
      addKeys(styles, bare);
    }
    headings.forEach(heading -> heading.customId().ifPresent(this::add));
    document.anchors().stream().map(Anchor::name).forEach(this::add);
    ATTRIBUTES.matcher(text).results().forEach(list -> addIds(list.group(1)));
    PageLabels.in(text).forEach(this::add);
  }

  /** Reads the places of a page. */
  static PageAnchors of(Document document, SlugAlgorithm algorithm) {
    return new PageAnchors(document, algorithm);
  }

  /** Returns whether the page has a place of this name, given percent-decoded. */
  boolean has(String fragment) {
    String name = fragment.startsWith("user-content-") ? fragment.substring(13) : fragment;
    return name.equalsIgnoreCase("top")
        || keys.contains(key(name))
        || LINES.matcher(name).matches()
        || BUILT.matcher(name).matches();
  }

  /** Returns whether the page may have places that are not in its text. */
  boolean isOpen() {
    return document.failure().isPresent()
        || isWrittenByLayout()
        || document.codeBlocks().stream().anyMatch(c -> c.info().startsWith("{"))
        || inserted().hasForeignPlaces();
  }

  /** Whether there is nothing but front matter, from which a layout makes the page. */
  private boolean isWrittenByLayout() {
    return document.frontMatter().isPresent() && document.source().text(document.body()).isBlank();
  }

  /** Returns what may come to the page from elsewhere. */
  InsertedContent inserted() {
    return new InsertedContent(document, withoutCode(document));
  }

  /** Returns the names of all places, those that a link should use first. */
  Set<String> ids() {
    return ids;
  }

  /**
   * Returns all headings of a page in their order, those in raw HTML too.
   *
   * @param text the file's text, with blanks where it is code
   */
  static List<PageHeading> headings(Document document, String text) {
    SortedMap<Integer, PageHeading> byOffset = new TreeMap<>();
    if (text.contains("</h")) {
      Matcher heading = HTML_HEADING.matcher(text);
      while (heading.find()) {
        int level = Integer.parseInt(heading.group(1));
        String content = TAG.matcher(heading.group(2)).replaceAll("").strip();
        byOffset.put(
            heading.start(), new PageHeading(level, content, content, Optional.empty(), true));
      }
    }
    for (Heading heading : document.headings()) {
      String source = document.source().text(heading.textSpan());
      byOffset.put(
          heading.span().start(),
          new PageHeading(heading.level(), heading.text(), source, heading.customId(), false));
    }
    return List.copyOf(byOffset.values());
  }

  private void addKeys(List<IdStyle> styles, List<PageHeading> headings) {
    styles.forEach(style -> style.ids(headings).forEach(id -> keys.add(key(id))));
  }

  /** Takes {@code #id} of an attribute list such as {@code :#id .class}. */
  private void addIds(String attributes) {
    for (String attribute : attributes.split("[\\s:]+")) {
      if (attribute.startsWith("#")) {
        add(attribute.substring(1));
      }
    }
  }

  private void add(String id) {
    if (!id.isEmpty()) {
      ids.add(id);
      keys.add(key(id));
    }
  }

  /** The form in which names are compared: what nobody sees does not count. */
  private String key(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder visible = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> c != 0xFE0F && c != 0x200D && c != 0x200B)
        .forEach(visible::appendCodePoint);
    return ignoresCase ? visible.toString().toLowerCase(Locale.ROOT) : visible.toString();
  }

  /** The body with blanks for code blocks and code spans, in which mark-up means nothing. */
  private static String withoutCode(Document document) {
    StringBuilder text = new StringBuilder(document.source().text());
    blank(text, 0, document.body().start());
    for (CodeBlock block : document.codeBlocks()) {
      blank(text, block.span().start(), block.span().end());
    }
    int open = text.indexOf("`");
    while (open >= 0) {
      int run = runLength(text, open);
      int close = closing(text, open + run, run);
      blank(text, open, close < 0 ? open + run : close + run);
      open = text.indexOf("`", open + run);
    }
    return text.toString();
  }

  private static int closing(StringBuilder text, int from, int run) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return -1;
      }
      if (c == '`') {
        int length = runLength(text, i);
        if (length == run) {
          return i;
        }
        i += length - 1;
      }
    }
    return -1;
  }

  private static int runLength(StringBuilder text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
