package io.github.lessonlint.code.python;

import io.github.lessonlint.code.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts around a fragment what it lacks to be a whole module: the heads of the blocks that it is in
 * the middle of, and a block for the last head if heads are all there is.
 */
final class Surroundings {
  private static final Set<String> AFTER_TRY = Set.of("except", "finally");
  private static final Set<String> AFTER_IF = Set.of("elif", "else");

  private final String code;
  private final List<Line> lines;

  /**
   * Creates the surroundings.
   *
   * @param code the code of a fragment
   * @param lines its logical lines
   */
  Surroundings(String code, List<Line> lines) {
    this.code = code;
    this.lines = lines;
  }

  /** Returns the ways to read the fragment; none for the cases of a match that is not shown. */
  List<Unit> units() {
    if (Snippet.isEntries(lines)) {
      return List.of(new Unit("{", code, "\n}"));
    }
    if (lines.isEmpty() || Indentation.firstSlipped(lines)) {
      return List.of(new Unit("", code, ""));
    }
    boolean cases = lines.get(0).startsWith("case") && lines.get(0).isHead();
    return cases ? List.of() : List.of(new Unit(prefix(), remarksAsBlocks(), suffix()));
  }

  /** The heads that the fragment is inside of, the outermost first, and that it goes on with. */
  private String prefix() {
    List<Line> levels = levels();
    int last = levels.size() - 1;
    Line first = levels.get(last);
    StringBuilder prefix = new StringBuilder(levels.get(0).indent() > 0 ? "if 1:\n" : "");
    for (Line level : levels.subList(0, last)) {
      prefix.append(indent(level)).append(head(level)).append('\n');
    }
    String word = first.first().text();
    return AFTER_TRY.contains(word) || AFTER_IF.contains(word)
        ? prefix.append(indent(first)).append(head(first)).append(" pass\n").toString()
        : prefix.toString();
  }

  /** The lines that are indented less than all before, the last of them first. */
  private List<Line> levels() {
    List<Line> levels = new ArrayList<>();
    for (Line line : lines) {
      if (levels.isEmpty() || line.indent() < levels.get(0).indent()) {
        levels.add(0, line);
      }
    }
    return levels;
  }

  private static String head(Line line) {
    return AFTER_TRY.contains(line.first().text()) ? "try:" : "if 1:";
  }

  private String indent(Line line) {
    return code.substring(code.lastIndexOf('\n', line.start() - 1) + 1, line.start());
  }

  /** Makes a statement of each comment that stands in the place of a block. */
  private String remarksAsBlocks() {
    StringBuilder text = new StringBuilder(code);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i + 1 == lines.size();
      boolean block = !last && lines.get(i + 1).indent() > line.indent();
      if (line.opensBlock() && line.remark() && !block) {
        replaceComment(text, line);
      }
    }
    return text.toString();
  }

  private void replaceComment(StringBuilder text, Line head) {
    int start = code.indexOf('\n', head.end()) + 1;
    for (; start > 0; start = code.indexOf('\n', start) + 1) {
      int mark = start;
      while (mark < code.length() && " \t".indexOf(code.charAt(mark)) >= 0) {
        mark++;
      }
      if (mark < code.length()
          && code.charAt(mark) == '#'
          && mark - start > indent(head).length()) {
        int end = code.indexOf('\n', mark);
        text.replace(mark, mark + 1, "0");
        blank(text, mark + 1, end < 0 ? code.length() : end);
        return;
      }
    }
  }

  private static void blank(StringBuilder text, int from, int to) {
    text.replace(from, to, " ".repeat(to - from));
  }

  private String suffix() {
    Line last = lines.get(lines.size() - 1);
    if (last.startsWith("@")) {
      return "\n" + indent(last) + "def x(): pass\n";
    }
    boolean open = Indentation.isOutline(lines) && !last.remark();
    return open ? "\n" + indent(last) + " 0\n" : "\n";
  }
}
