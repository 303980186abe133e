package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.Unit;
import io.github.lessonlint.code.toolchain.Verdict.Rejected;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a snippet a compiler found a fault.
 *
 * @param start the offset of the fault in the snippet: 0-based, UTF-16 units
 * @param reach how much of the snippet made sense to the compiler: an offset
 * @param wholeLine whether only the line is known
 * @param message what the compiler says
 */
record Place(int start, int reach, boolean wholeLine, String message) {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_$]+|\\S");

  /** Lines of the text that the compiler reads are none that an author can find. */
  private static final Pattern LINE =
      Pattern.compile(" \\(detected at line \\d+\\)| (?:on|at) line \\d+");

  /** Messages of compilers quote code, which may be long. */
  private static final int MAX_MESSAGE = 200;

  static Place of(Rejected rejected, Unit unit, String snippet) {
    String text = unit.text();
    int line = 0;
    for (int i = 1; i < rejected.line() && line < text.length(); i++) {
      int end = text.indexOf('\n', line);
      line = end < 0 ? text.length() : end + 1;
    }
    int offset = line + Math.max(0, rejected.column()) - unit.prefix().length();
    int code = snippet.stripTrailing().length();
    int start = Math.min(Math.max(0, offset), Math.max(0, code - 1));
    boolean over = line + Math.max(0, rejected.column()) >= text.stripTrailing().length();
    // A fault in what comes after the snippet shows that the snippet closed what was put before it.
    int reach = over ? code : offset < code ? offset : -1;
    return new Place(start, reach, rejected.column() < 0, rejected.message());
  }

  /** Returns the place of the reading that came farthest; of equal ones the first. */
  static Place best(List<Place> places) {
    return places.stream().reduce((a, b) -> b.reach > a.reach ? b : a).orElseThrow();
  }

  /** Returns the line of a snippet that it is on. */
  String line(String snippet) {
    return snippet.substring(lineStart(snippet), lineEnd(snippet));
  }

  private int lineStart(String snippet) {
    return snippet.lastIndexOf('\n', start - 1) + 1;
  }

  private int lineEnd(String snippet) {
    int end = snippet.indexOf('\n', start);
    return end < 0 ? snippet.length() : end;
  }

  /**
   * Returns the fault in a snippet that a program found.
   *
   * @param others what the embedded engine found; what it says of the same line is told, too, since
   *     compilers often say no more than that the syntax is wrong
   */
  Fault fault(String snippet, String program, List<Fault> others) {
    return others.stream()
        .filter(f -> f.start() >= lineStart(snippet) && f.start() <= lineEnd(snippet))
        .findFirst()
        .map(f -> new Fault(f.start(), f.end(), both(f.message(), program), message))
        .orElseGet(() -> fault(snippet, program));
  }

  private String both(String other, String program) {
    return other + " (" + program + " says: " + brief() + ")";
  }

  private Fault fault(String snippet, String program) {
    int from = wholeLine ? lineStart(snippet) : tokenBefore(snippet);
    while (from < snippet.length() && Character.isWhitespace(snippet.charAt(from))) {
      from++;
    }
    Matcher token = TOKEN.matcher(snippet).region(from, snippet.length());
    int tokenEnd = token.lookingAt() ? token.end() : from;
    int end =
        wholeLine ? snippet.substring(0, lineEnd(snippet)).stripTrailing().length() : tokenEnd;
    return new Fault(from, Math.max(from, end), brief() + " (says " + program + ")", message);
  }

  /** The place, or what comes before it on its line if that is where the line ends too early. */
  private int tokenBefore(String snippet) {
    String rest = snippet.substring(start, lineEnd(snippet));
    int before = snippet.substring(lineStart(snippet), start).stripTrailing().length();
    return rest.isBlank() && before > 0 ? lineStart(snippet) + before - 1 : start;
  }

  private String brief() {
    String text = LINE.matcher(message).replaceAll("").replaceAll("\\s+", " ").strip();
    return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
  }
}
