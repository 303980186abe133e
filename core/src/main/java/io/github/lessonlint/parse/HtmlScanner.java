package io.github.lessonlint.parse;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.lessonlint.model.Anchor;
import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds links, anchors and comments in raw HTML. A tokenizer in one pass, after the HTML Living
 * Standard, section 13.2.5, as far as tags and attributes go.
 */
final class HtmlScanner {
  /** Elements whose content is not mark-up. */
  private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea");

  /** Elements whose {@code href} is no link of the page: a base, a style sheet. */
  private static final Set<String> NO_LINK = Set.of("link", "base", "use");

  /** Attributes by which an author shows that he thought of those who do not see an image. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("alt", "aria-hidden", "aria-label", "aria-labelledby", "role");

  private final SourceFile source;
  private final String text;
  private final int end;
  private final List<Link> links;
  private final List<Anchor> anchors;
  private final List<Comment> comments;
  private int at;

  /** Whether the tag that is being read has an alternative text, or says that it needs none. */
  private boolean described;

  private HtmlScanner(
      SourceFile source,
      Span span,
      List<Link> links,
      List<Anchor> anchors,
      List<Comment> comments) {
    this.source = source;
    this.text = source.text();
    this.at = span.start();
    this.end = span.end();
    this.links = links;
    this.anchors = anchors;
    this.comments = comments;
  }

  /** Scans a span of a file and adds what it finds. */
  static void scan(
      SourceFile source,
      Span span,
      List<Link> links,
      List<Anchor> anchors,
      List<Comment> comments) {
    new HtmlScanner(source, span, links, anchors, comments).scan();
  }

  private void scan() {
    while (at < end) {
      int open = text.indexOf('<', at);
      if (open < 0 || open >= end) {
        return;
      }
      at = open;
      if (text.startsWith("<!--", at)) {
        comment();
      } else if (at + 1 < end && isLetter(text.charAt(at + 1))) {
        tag();
      } else {
        at++;
      }
    }
  }

  private void comment() {
    int close = text.indexOf("-->", at + 4);
    int stop = close < 0 || close + 3 > end ? end : close + 3;
    int contentEnd = Math.max(Math.min(at + 4, stop), stop == end && close < 0 ? end : stop - 3);
    comments.add(
        new Comment(
            new Span(at, stop), text.substring(Math.min(at + 4, contentEnd), contentEnd).strip()));
    at = stop;
  }

  private void tag() {
    int open = at++;
    int nameStart = at;
    while (at < end
        && !isBlank(text.charAt(at))
        && text.charAt(at) != '>'
        && text.charAt(at) != '/') {
      at++;
    }
    String name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
    int firstLink = links.size();
    described = false;
    while (at < end && text.charAt(at) != '>') {
      if (isBlank(text.charAt(at)) || text.charAt(at) == '/') {
        at++;
      } else {
        attribute(name, open);
      }
    }
    at = Math.min(end, at + 1);
    if (described) {
      links.subList(firstLink, links.size()).replaceAll(HtmlScanner::asDescribed);
    }
    if (RAW_TEXT.contains(name)) {
      skipTo("</" + name);
    }
  }

  private void skipTo(String closing) {
    int limit = end - closing.length();
    while (at <= limit && !text.regionMatches(true, at, closing, 0, closing.length())) {
      at++;
    }
  }

  private void attribute(String tag, int tagStart) {
    int nameStart = at;
    while (at < end && !isBlank(text.charAt(at)) && "=>/".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == nameStart) {
      at++;
      return;
    }
    String name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
    described |= DESCRIPTIONS.contains(name);
    int afterName = at;
    skipBlanks();
    if (at >= end || text.charAt(at) != '=') {
      at = afterName;
      return;
    }
    at++;
    skipBlanks();
    Span value = value();
    if (!value.isEmpty()) {
      found(tag, new Span(tagStart, value.end()), name, value);
    }
  }

  private Span value() {
    if (at >= end) {
      return Span.at(end);
    }
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, at + 1);
      int stop = close < 0 || close > end ? end : close;
      Span value = new Span(at + 1, Math.max(at + 1, stop));
      at = Math.min(end, stop + 1);
      return value;
    }
    int start = at;
    while (at < end && !isBlank(text.charAt(at)) && text.charAt(at) != '>') {
      at++;
    }
    // An expression of a template language, src={logo}, is no value that we could know.
    return quote == '{' ? Span.at(start) : new Span(start, at);
  }

  private void found(String tag, Span span, String attribute, Span value) {
    String content = Escaping.unescapeHtml(source.text(value)).strip();
    switch (attribute) {
      case "href" -> {
        if (!NO_LINK.contains(tag)) {
          links.add(link(false, span, content, value));
        }
      }
      case "src" -> links.add(link(tag.equals("img"), span, content, value));
      case "id" -> anchors.add(new Anchor(value, content));
      case "name" -> {
        if (tag.equals("a")) {
          anchors.add(new Anchor(value, content));
        }
      }
      default -> {}
    }
  }

  private static Link link(boolean image, Span span, String target, Span targetSpan) {
    return new Link(Link.Kind.HTML, image, span, "", false, target, targetSpan, Optional.empty());
  }

  private static Link asDescribed(Link link) {
    return new Link(
        link.kind(),
        link.image(),
        link.span(),
        link.text(),
        true,
        link.target(),
        link.targetSpan(),
        link.label());
  }

  private void skipBlanks() {
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
