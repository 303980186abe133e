package io.github.lessonlint.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code that stands between tags of a site, and is no Markdown: <code>{% highlight %}</code> of
 * Jekyll, <code>{% codeblock %}</code> of Hexo, <code>{{&lt; highlight &gt;}}</code> of Hugo and
 * what its themes call alike. Where there is a fence between them, they only frame it.
 */
final class CodeTags {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?m)^[ \\t>]*(?:\\{%-?[ \\t]*(highlight|codeblock)\\b[^%\\n]*%\\}"
              + "|\\{\\{<[ \\t]*(highlight|code|code-toggle|output)\\b(?!-)[^>\\n]*(?<!/)>\\}\\})");

  private static final Pattern FENCE = Pattern.compile("```|~~~");

  private CodeTags() {}

  /** Overwrites the code in a text with letters, which mean nothing. */
  static void mask(StringBuilder masked) {
    String text = masked.toString();
    Map<String, Next> closings = new HashMap<>();
    Next fence = new Next(FENCE, text);
    Matcher opening = OPENING.matcher(text);
    int at = 0;
    while (opening.find(at)) {
      at = opening.end();
      Next closing = closings.computeIfAbsent(closing(opening), c -> next(c, text));
      if (closing.comesAfter(at) && !(fence.comesAfter(at) && fence.start() < closing.start())) {
        overwrite(masked, at, closing.start());
        at = closing.start();
      }
    }
  }

  private static String closing(Matcher opening) {
    return opening.group(1) != null
        ? "\\{%-?[ \\t]*end" + opening.group(1) + "\\b"
        : "\\{\\{<[ \\t]*/[ \\t]*" + opening.group(2) + "[ \\t]*>";
  }

  private static Next next(String pattern, String text) {
    return new Next(Pattern.compile(pattern), text);
  }

  private static void overwrite(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, 'x');
      }
    }
  }

  /** The next place where a pattern matches; the text is read once, however often one asks. */
  private static final class Next {
    private final Matcher matcher;
    private boolean found;

    Next(Pattern pattern, String text) {
      this.matcher = pattern.matcher(text);
      this.found = matcher.find();
    }

    /** Goes on to the first match at an offset or after it, which never gets less. */
    boolean comesAfter(int offset) {
      while (found && matcher.start() < offset) {
        found = matcher.find();
      }
      return found;
    }

    int start() {
      return matcher.start();
    }
  }
}
