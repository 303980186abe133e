package io.github.lessonlint.rules;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads small curricula out of a Markdown file. Under each heading, a fence whose info string says
 * {@code path="…"} is a file of that name; {@code ends=crlf} gives it Windows line ends, {@code
 * encoding=iso-8859-1} writes it in that encoding, {@code repeat=1000} repeats its last line. A
 * fence whose info string says {@code fixed="…"} is what the file of that name becomes when all
 * safe fixes are applied; if there is one, files that have none must stay as they are.
 */
record MarkdownCases(List<Case> cases) {
  private static final Pattern HEADING = Pattern.compile("^(#{2,6}) +(.*?) *$");
  private static final Pattern FENCE = Pattern.compile("^(`{3,}|~{3,})(.*)$");
  private static final Pattern PATH = Pattern.compile("\\b(path|fixed)=(?:\"([^\"]+)\"|(\\S+))");

  private static final Pattern REPEAT = Pattern.compile("\\brepeat=([0-9]+)");
  private static final Pattern ENCODING = Pattern.compile("\\bencoding=(\\S+)");

  /**
   * A curriculum: its title, the line (from 1) of its heading, its files by path, and those that
   * fixes change, as they are to become.
   */
  record Case(String title, int line, Map<String, FileText> files, Map<String, FileText> fixed) {

    /** Writes the files below a folder. */
    void write(Path root) throws IOException {
      for (Map.Entry<String, FileText> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue().text(), file.getValue().encoding());
      }
    }
  }

  /** What a file holds. */
  record FileText(String text, Charset encoding) {}

  static MarkdownCases parse(String markdown) {
    List<Case> cases = new ArrayList<>();
    String[] lines = markdown.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher heading = HEADING.matcher(lines[i]);
      Matcher fence = FENCE.matcher(lines[i]);
      if (heading.matches()) {
        cases.add(new Case(heading.group(2), i + 1, new LinkedHashMap<>(), new LinkedHashMap<>()));
      } else if (fence.matches()) {
        int end = close(lines, i, fence.group(1));
        Matcher path = PATH.matcher(fence.group(2));
        if (path.find()) {
          String name = path.group(2) != null ? path.group(2) : path.group(3);
          String text = text(lines, i + 1, end, fence.group(2));
          Matcher encoding = ENCODING.matcher(fence.group(2));
          Charset charset =
              encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
          Case last = cases.get(cases.size() - 1);
          (path.group(1).equals("fixed") ? last.fixed : last.files)
              .put(name, new FileText(text, charset));
        }
        i = end;
      }
    }
    cases.removeIf(c -> c.files().isEmpty());
    return new MarkdownCases(cases);
  }

  private static int close(String[] lines, int open, String fence) {
    for (int i = open + 1; i < lines.length; i++) {
      if (lines[i].equals(fence)) {
        return i;
      }
    }
    throw new IllegalArgumentException("line " + (open + 1) + ": the fence is not closed");
  }

  private static String text(String[] lines, int from, int to, String info) {
    Matcher repeat = REPEAT.matcher(info);
    int copies = repeat.find() ? Integer.parseInt(repeat.group(1)) : 1;
    String lineEnd = info.contains("ends=crlf") ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append((lines[i] + lineEnd).repeat(i == to - 1 ? copies : 1));
    }
    return text.toString();
  }
}
