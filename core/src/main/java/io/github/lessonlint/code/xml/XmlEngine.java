package io.github.lessonlint.code.xml;

import io.github.lessonlint.code.SnippetEngine;
import io.github.lessonlint.source.LineIndex;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Says whether XML is well-formed. Several roots, declarations in the middle, prefixes that nobody
 * declares and entities that a document type would define are fine in a lesson.
 */
public final class XmlEngine implements SnippetEngine {
  private static final String BEFORE = "<_>";
  private static final String AFTER = "\n</_>";

  /** What is blanked out: declarations, document types, and dots in the place of mark-up. */
  private static final Pattern NO_CONTENT =
      Pattern.compile(
          "<\\?xml\\s[^>]*\\?>|<!DOCTYPE\\s[^\\[>]*(?:\\[[^\\]]*\\])?[^>]*>|</?(?:\\.{3}|…)/?>");

  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z_][\\w.-]*;");
  private static final Pattern TAG = Pattern.compile("<[A-Za-z_:][^<>]*>");
  private static final Pattern DOTS_IN_TAG = Pattern.compile("(?<=\\s)(?:\\.{3}|…)(?=[\\s/>])");

  @Override
  public Set<String> languages() {
    return Set.of("xml");
  }

  @Override
  public String parser() {
    return "Java XML (StAX)";
  }

  @Override
  public Answer check(String language, String snippet) {
    String text = prepare(snippet);
    LineIndex lines = LineIndex.of(text);
    Deque<Tag> open = new ArrayDeque<>();
    try {
      XMLStreamReader reader = open(BEFORE + text + AFTER);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open.push(Tag.endingAt(text, offset(reader.getLocation(), lines), reader.getLocalName()));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          open.pop();
        }
      }
      return Answer.OK;
    } catch (XMLStreamException e) {
      int at = Math.min(offset(e.getLocation(), lines), text.length());
      return Answer.rejected(Wording.of(text, at, open.isEmpty() ? Tag.NONE : open.pop()));
    }
  }

  private static XMLStreamReader open(String document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory.createXMLStreamReader(new StringReader(document));
  }

  /**
   * Returns the offset in the snippet of a place in the document made of it. The parser's own
   * offsets are wrong in long documents, its lines and columns are not.
   */
  private static int offset(Location location, LineIndex lines) {
    int line = location.getLineNumber();
    int before = line == 1 ? BEFORE.length() : 0;
    return Math.max(0, lines.start(line) + location.getColumnNumber() - 1 - before);
  }

  /** Blanks out what is no content, without changing any length. */
  private static String prepare(String snippet) {
    String text = blank(NO_CONTENT, snippet);
    text = ENTITY.matcher(text).replaceAll(m -> "x".repeat(m.group().length()));
    return TAG.matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(blank(DOTS_IN_TAG, m.group())));
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }
}
