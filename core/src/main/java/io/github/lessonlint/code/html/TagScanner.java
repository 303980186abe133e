package io.github.lessonlint.code.html;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.html.Tag.Kind;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tags of HTML, as section 13.2.5 of its standard splits it up. Of what the standard
 * calls a parse error only that is a fault here which makes a browser see something else than is
 * meant.
 */
final class TagScanner {
  private static final Pattern PAGE_END = Pattern.compile("(?i)</(?:head|body|html)>");
  private static final String BLANKS = " \t\r\n\f";

  private final String html;
  private final List<Tag> tags = new ArrayList<>();
  private int at;

  /** The last value in quotes of the tag that is read, with them; empty if it has none yet. */
  private Span lastValue = new Span(0, 0);

  /** Creates a scanner of a text without template tags. */
  TagScanner(String html) {
    this.html = html;
  }

  /** Returns the tags of the text in their order, without those in comments and scripts. */
  List<Tag> scan() throws ParseFault {
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      if (html.startsWith("<!--", at)) {
        comment();
      } else if (html.startsWith("<!", at)) {
        at = after(html.startsWith("<![CDATA[", at) ? "]]>" : ">");
      } else if (isLetter(at + 1) || (html.startsWith("</", at) && isLetter(at + 2))) {
        tag();
      } else {
        at++;
      }
    }
    return tags;
  }

  private void comment() throws ParseFault {
    if (html.indexOf("-->", at + 2) < 0) {
      throw new ParseFault(at, at + 4, "the comment that begins here has no '-->'");
    }
    at = after("-->");
  }

  private int after(String mark) {
    int end = html.indexOf(mark, at + 2);
    return end < 0 ? html.length() : end + mark.length();
  }

  private void tag() throws ParseFault {
    int start = at;
    boolean closes = html.charAt(at + 1) == '/';
    at += closes ? 2 : 1;
    int nameStart = at;
    skipTo(BLANKS + "/><");
    String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
    Set<String> attributes = new HashSet<>();
    boolean empty = false;
    lastValue = new Span(at, at);
    while (at < html.length() && html.charAt(at) != '>') {
      char c = html.charAt(at);
      empty = c == '/';
      if (c == '/' || BLANKS.indexOf(c) >= 0) {
        at++;
      } else {
        attribute(start, attributes);
      }
    }
    if (at >= html.length()) {
      throw blame(new ParseFault(start, nameStart + name.length(), "this tag has no '>'"));
    }
    at++;
    tags.add(new Tag(name, start, at, closes ? Kind.CLOSES : empty ? Kind.EMPTY : Kind.OPENS));
    Tag tag = tags.get(tags.size() - 1);
    if (tag.kind() == Kind.OPENS && Elements.isText(name)) {
      text(tag);
    }
  }

  private void attribute(int tag, Set<String> names) throws ParseFault {
    int start = at;
    char c = html.charAt(at);
    if (c == '<') {
      throw blame(new ParseFault(tag, at, "the tag that begins here has no '>'"));
    }
    if (c == '{') {
      braces();
      return;
    }
    if (c == '"' || c == '\'') {
      String advice = "; within a value, write &quot; or the other kind of quotes";
      throw blame(new ParseFault(at, at + 1, "unexpected " + c + " in a tag" + advice));
    }
    at++;
    skipTo(BLANKS + "/>=<\"'");
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    int nameEnd = at;
    skipBlanks();
    if (at < html.length() && html.charAt(at) == '=') {
      at++;
      skipBlanks();
      value();
    } else {
      at = nameEnd;
    }
    if (!names.add(name) && name.chars().allMatch(Character::isLetter)) {
      throw new ParseFault(
          start, nameEnd, "'" + name + "' is there twice; a browser ignores the second");
    }
  }

  private void value() {
    char c = at < html.length() ? html.charAt(at) : '>';
    if (c == '{') {
      braces();
    } else if (c == '"' || c == '\'') {
      int end = html.indexOf(c, at + 1);
      lastValue = new Span(at, end < 0 ? html.length() : end + 1);
      at = lastValue.end();
    } else {
      skipTo(BLANKS + ">");
    }
  }

  /**
   * Returns the fault to report for one that is found within a tag: if the value before it holds
   * the end of a tag, the quote that should have closed it was forgotten.
   */
  private ParseFault blame(ParseFault found) {
    String value = html.substring(lastValue.start(), lastValue.end());
    return value.contains(">")
        ? new ParseFault(
            lastValue.start(),
            lastValue.start() + 1,
            "the value that begins here has no closing " + value.charAt(0))
        : found;
  }

  /** Skips an expression in braces, as frameworks write it for a value. */
  private void braces() {
    int depth = 0;
    for (int i = at; i < html.length(); i++) {
      char c = html.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        at = i + 1;
        return;
      }
    }
    skipTo(BLANKS + ">");
  }

  /** Skips the content of an element that has only text, up to its end tag. */
  private void text(Tag tag) throws ParseFault {
    Matcher end =
        Pattern.compile("</" + tag.name() + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE).matcher(html);
    boolean closed = end.find(at);
    if (!closed && PAGE_END.matcher(html).find(at)) {
      throw new ParseFault(
          tag.start(),
          tag.end(),
          "'<"
              + tag.name()
              + ">' has no '</"
              + tag.name()
              + ">' and takes in the rest of the page");
    }
    at = closed ? end.start() : html.length();
  }

  private void skipBlanks() {
    while (at < html.length() && BLANKS.indexOf(html.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipTo(String ends) {
    while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
      at++;
    }
  }

  private boolean isLetter(int offset) {
    return offset < html.length() && Character.isLetter(html.charAt(offset));
  }
}
