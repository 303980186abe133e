package io.github.lessonlint.code.treesitter;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.Near;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words where a parser found no way on. */
final class FaultText {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}_$]+|[-+*/%=<>!&|^:.?]{1,3}|\\S");

  /** The end of a line, where a language takes it for the end of a statement. */
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?://[^\\n]*)?\\n");

  /** How much of a token is quoted. */
  private static final int CONTEXT = 30;

  private FaultText() {}

  static Fault at(String snippet, String code, Stop stop) {
    int end = code.stripTrailing().length();
    boolean early = stop.offset() >= end;
    String advice =
        stop.expected()
            // Within the code a brace is but one of many ways to go on.
            .filter(e -> early || !e.equals("}"))
            .map(e -> "; '" + e + "' may be missing")
            .orElse("");
    if (early) {
      int last = Math.max(0, end - 1);
      return new Fault(last, Math.max(last, end), "the code ends too early" + advice);
    }
    int start = Math.max(0, stop.offset());
    if (LINE_END.matcher(code).region(start, code.length()).lookingAt()) {
      String last = Near.before(snippet, start);
      String problem = "a comma or the closing bracket is missing after '" + last + "'";
      return new Fault(Math.max(0, start - 1), start, problem);
    }
    Matcher token = TOKEN.matcher(snippet).region(start, snippet.length());
    int tokenEnd = token.lookingAt() ? token.end() : start + 1;
    String found = snippet.substring(start, Math.min(tokenEnd, start + CONTEXT));
    String before = Near.before(snippet, start);
    String place = before.isEmpty() ? "" : " after '" + before + "'";
    return new Fault(start, tokenEnd, "unexpected '" + found + "'" + place + advice);
  }
}
