package io.github.lessonlint.code.xml;

import io.github.lessonlint.code.CodeEngine.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong where the parser stopped. The parser's own messages follow the language of the
 * machine, so they are of no use in a report.
 */
final class Wording {
  private static final Pattern END_TAG = Pattern.compile("</\\s*([^\\s<>/]*)");

  private Wording() {}

  /**
   * Returns the fault.
   *
   * @param text the snippet
   * @param stop where the parser stopped
   * @param open the innermost element that was open
   */
  static Fault of(String text, int stop, Tag open) {
    String before = text.substring(0, stop);
    int mark = Math.max(before.lastIndexOf('<'), before.lastIndexOf('&'));
    if (stop >= text.stripTrailing().length() && before.lastIndexOf('>') > mark) {
      return unclosed(open);
    }
    if (mark < 0) {
      return new Fault(stop, stop, "this is not well-formed XML");
    }
    if (text.startsWith("]]>", Math.max(0, stop - 3)) && before.lastIndexOf('>') >= mark) {
      return new Fault(stop - 3, stop, "']]>' in text is written ']]&gt;'");
    }
    if (text.charAt(mark) == '&') {
      return new Fault(mark, mark + 1, "a bare '&' is written '&amp;'");
    }
    Matcher end = END_TAG.matcher(text).region(mark, text.length());
    if (end.lookingAt()) {
      return wrongEnd(end, open);
    }
    return inTag(text, mark, stop);
  }

  private static Fault unclosed(Tag open) {
    int end = open.start() + 1 + open.name().length();
    return open.name().isEmpty()
        ? new Fault(0, 0, "an element is never closed")
        : new Fault(open.start(), end, "'<" + open.name() + ">' is never closed");
  }

  private static Fault wrongEnd(Matcher end, Tag open) {
    String name = end.group(1);
    if (open.name().isEmpty()) {
      return new Fault(end.start(), end.end(), "'</" + name + ">' closes nothing");
    }
    String problem =
        name.equals(open.name())
            ? "the end tag '</" + name + "' lacks its '>'"
            : "'</" + name + ">' stands where '</" + open.name() + ">' is expected";
    return new Fault(end.start(), end.end(), problem);
  }

  private static Fault inTag(String text, int mark, int stop) {
    if (text.startsWith("<!--", mark)) {
      boolean dashes = text.startsWith("--", Math.max(0, stop - 2)) && stop - 2 > mark + 2;
      return dashes
          ? new Fault(stop - 2, stop, "a comment must not contain '--'")
          : new Fault(mark, mark + 4, "this comment is not closed");
    }
    boolean tag = mark + 1 < text.length() && isNameStart(text.charAt(mark + 1));
    if (!tag) {
      boolean declaration = text.startsWith("<!", mark) || text.startsWith("<?", mark);
      return new Fault(
          mark,
          mark + 1,
          declaration ? "this declaration is not well-formed" : "a bare '<' is written '&lt;'");
    }
    int from = Math.max(mark, Math.min(stop, text.length()) - 1);
    return new Fault(
        from,
        Math.max(from, stop),
        "this tag is not well-formed; attributes are written name=\"value\", each once");
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }
}
