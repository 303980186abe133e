package io.github.lessonlint.fix;

import io.github.lessonlint.fix.LineDiff.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what changes in a file as {@code patch -p1} and {@code git apply} read it: the <a
 * href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">unified
 * format</a>. Lines end with {@code \n}; what stands before it, a {@code \r} too, is part of the
 * line.
 */
public final class UnifiedDiff {
  /** How many lines are shown around a change. */
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Returns the diff of a file; empty if nothing changes.
   *
   * @param name the path to show, with {@code /}
   */
  public static String of(String name, ChangedFile file) {
    UnifiedDiff diff = new UnifiedDiff(lines(file.before()), lines(file.after()));
    List<Change> changes = LineDiff.between(diff.before, diff.after);
    if (changes.isEmpty()) {
      return "";
    }
    diff.out.append("--- ").append(quoted("a/" + name)).append('\n');
    diff.out.append("+++ ").append(quoted("b/" + name)).append('\n');
    hunks(changes).forEach(diff::hunk);
    return diff.out.toString();
  }

  /** Splits a text after each line end. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /** A name with blanks ends with a tab; one with stranger characters is quoted as git does it. */
  private static String quoted(String name) {
    if (name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F)) {
      return name.indexOf(' ') < 0 ? name : name + "\t";
    }
    StringBuilder quoted = new StringBuilder("\"");
    name.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    if (c < ' ' || c == 0x7F) {
      return String.format(Locale.ROOT, "\\%03o", (int) c);
    }
    return c == '"' || c == '\\' ? "\\" + c : String.valueOf(c);
  }

  /** Puts changes together whose lines of context meet. */
  private static List<List<Change>> hunks(List<Change> changes) {
    List<List<Change>> hunks = new ArrayList<>();
    int end = 0;
    for (Change change : changes) {
      if (hunks.isEmpty() || change.start() - end > 2 * CONTEXT) {
        hunks.add(new ArrayList<>());
      }
      hunks.get(hunks.size() - 1).add(change);
      end = change.end();
    }
    return hunks;
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.start());
    int trail = Math.min(CONTEXT, before.size() - last.end());
    String from = range(first.start() - lead, last.end() + trail);
    String to = range(first.newStart() - lead, last.newEnd() + trail);
    out.append("@@ -").append(from).append(" +").append(to).append(" @@\n");
    int line = first.start() - lead;
    for (Change change : changes) {
      print(' ', before, line, change.start());
      print('-', before, change.start(), change.end());
      print('+', after, change.newStart(), change.newEnd());
      line = change.end();
    }
    print(' ', before, line, line + trail);
  }

  /** Where lines stand, counted from 1; what is empty stands after the line before it. */
  private static String range(int start, int end) {
    int count = end - start;
    int first = count == 0 ? start : start + 1;
    return count == 1 ? Integer.toString(first) : first + "," + count;
  }

  private void print(char mark, List<String> lines, int start, int end) {
    for (String line : lines.subList(start, end)) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
