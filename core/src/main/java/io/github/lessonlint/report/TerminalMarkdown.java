package io.github.lessonlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the documentation of a rule in a terminal. Knows just the Markdown that these texts are
 * written in: headings, paragraphs, lists of one level, tables and fenced code.
 */
public final class TerminalMarkdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
  private static final Pattern FENCE = Pattern.compile("(`{3,})([^`]*)");
  private static final Pattern PATH = Pattern.compile("\\bpath=\"([^\"]+)\"");
  private static final Pattern ITEM = Pattern.compile("([-*]|[0-9]+\\.) .*");
  private static final String INDENT = "    ";

  private final Ansi ansi;
  private final int width;
  private final List<String> paragraph = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private TerminalMarkdown(boolean color, int width) {
    this.ansi = new Ansi(color);
    this.width = width;
  }

  /**
   * Returns a text as it is to be printed.
   *
   * @param width how many characters fit in a line of prose; code is never broken
   */
  public static String render(String markdown, boolean color, int width) {
    return new TerminalMarkdown(color, width).render(markdown.lines().toList());
  }

  private String render(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher heading = HEADING.matcher(line);
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        endParagraph();
        i = code(lines, i, fence);
      } else if (heading.matches()) {
        endParagraph();
        boolean section = heading.group(1).length() == 2;
        String text = heading.group(2);
        out.append(ansi.bold(section ? text.toUpperCase(Locale.ROOT) : text)).append('\n');
      } else if (line.isBlank()) {
        endParagraph();
        out.append('\n');
      } else if (line.startsWith("|")) {
        out.append(line).append('\n');
      } else {
        if (ITEM.matcher(line).matches()) {
          endParagraph();
        }
        paragraph.add(line.strip());
      }
    }
    endParagraph();
    return out.toString();
  }

  /** Writes a fence and what is in it. Returns the number of the line that closes it, from 0. */
  private int code(List<String> lines, int open, Matcher fence) {
    Matcher path = PATH.matcher(fence.group(2));
    if (path.find()) {
      out.append(INDENT).append(ansi.dim("--- " + path.group(1))).append('\n');
    }
    int i = open + 1;
    while (i < lines.size() && !lines.get(i).equals(fence.group(1))) {
      out.append((INDENT + lines.get(i)).stripTrailing()).append('\n');
      i++;
    }
    return i;
  }

  private void endParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    boolean item = ITEM.matcher(paragraph.get(0)).matches();
    int column = 0;
    for (String word : String.join(" ", paragraph).split(" ")) {
      if (column > 0 && column + 1 + word.length() > width) {
        out.append('\n').append(item ? "  " : "");
        column = item ? 2 : 0;
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    out.append('\n');
    paragraph.clear();
  }
}
