package io.github.lessonlint.rules.structure;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.source.SourceFile;
import java.util.Optional;

/**
 * What a code block holds that hardly is its own.
 *
 * @param section the first heading, as {@code the section '## Quiz' at line 812}
 * @param fence the line, from 1, of the first line that opens another fence with a language
 */
record Swallowed(Optional<String> section, Optional<Integer> fence) {

  static Swallowed of(SourceFile source, CodeBlock block) {
    Optional<String> section = Optional.empty();
    Optional<Integer> fence = Optional.empty();
    char mark = source.text().charAt(block.span().start());
    int marks = marks(source.text(), block.span().start(), mark);
    String[] lines = block.text().split("\n", -1);
    for (int i = 0; i < lines.length && i < block.lines().count(); i++) {
      if (section.isEmpty() && isHeading(lines[i])) {
        int line = line(source, block, i + 1);
        section = Optional.of("the section '" + lines[i].strip() + "' at line " + line);
      }
      if (fence.isEmpty() && opensFence(lines[i], mark, marks)) {
        fence = Optional.of(line(source, block, i + 1));
      }
    }
    return new Swallowed(section, fence);
  }

  Optional<String> describe() {
    return section.or(() -> fence.map(line -> "the code that starts at line " + line));
  }

  /** The line of the file on which a line of a block stands. */
  private static int line(SourceFile source, CodeBlock block, int line) {
    int start = block.lines().toFile(block.text(), block.lines().textStart(line));
    return source.position(start).line();
  }

  /** A heading below the title: a single {@code #} begins a comment in many languages. */
  private static boolean isHeading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level >= 2 && level <= 6 && level + 1 < line.length() && line.charAt(level) == ' ';
  }

  private static int marks(String text, int start, char mark) {
    int end = start;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return end - start;
  }

  /** Whether a fence opens; one of fewer marks than the block has may be shown in it on purpose. */
  private static boolean opensFence(String line, char mark, int marks) {
    int start = 0;
    while (start < line.length() && start < 4 && line.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    if (start == 4 || end - start < marks) {
      return false;
    }
    String info = line.substring(end).strip();
    return !info.isEmpty() && Character.isLetter(info.charAt(0)) && info.indexOf(mark) < 0;
  }
}
