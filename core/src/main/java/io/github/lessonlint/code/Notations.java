package io.github.lessonlint.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what is set as code and is none: tables, numbered listings, formulas, lists and trees. */
final class Notations {
  /** A number before a line, after the mark that a debugger puts at the current one. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:[=-]*> *)?(\\d{1,6})(?:[:|.)](?:\\s.*)?|\\s+(?![-+*/%=<>?]).*)?");

  /** How many lines need numbers. */
  private static final int NUMBERED = 3;

  /** Blanks between two columns, not those that align assignments, colons or comments. */
  private static final Pattern GAP =
      Pattern.compile("[^\\s:,(](?<!\\s=) {3,}(?!=(?!=)|:|->|<-|//|#|/\\*|--)\\S");

  /** A number that only a listing has, or an entry of a list. */
  private static final Pattern LISTED = Pattern.compile("\\s*\\d+[:|]\\s.*[^,\\s]\\s*");

  /** How statements end, and lines within them. */
  private static final Pattern CODE_END = Pattern.compile("[;{,]\\s*$");

  /** What stands between two ways to write something. */
  private static final Pattern BECOMES = Pattern.compile(" (?:=>|->|\u2192) ");

  /** TeX between dollars: a command, a letter with an index. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$[^$\\n]{0,200}\\\\[A-Za-z]{3,}[^$\\n]{0,200}\\$|\\$[A-Za-z]\\w?(?:_\\w+)?'?\\s?\\$|\\$\\\\\\$");

  /** Languages in which a dollar stands before a name. */
  private static final Set<String> WITH_DOLLARS = Set.of("php", "shell");

  /** Names with commas between them, in brackets or not. */
  private static final Pattern NAMES =
      Pattern.compile("[\\s{(\\[]*+[A-Za-z_]\\w*+(?:\\s*+,\\s*+[A-Za-z_]\\w*+)+[\\s})\\]]*+");

  /** Sentences, in which nothing is written as only code is. */
  private static final Pattern PROSE =
      Pattern.compile("\\s*+\\p{L}[\\p{L}\\d]*+(?:[\\s,'\u2019-]++[\\p{L}\\d]++){4,}[.!?]\\s*+");

  /** The full stop of the sentence in which code stands. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\S \\.\\s*$");

  /** A file or a folder, and what it is. */
  private static final Pattern IN_TREE = Pattern.compile("\\s*+[\\w.@-]++/?\\s*+(?:#.*)?");

  /** Bytes, and what they mean. */
  private static final Pattern BYTES =
      Pattern.compile("\\s*+(?:0x[0-9A-Fa-f]{2}\\s*+)++(?://.*|#.*)?");

  private Notations() {}

  /**
   * Returns what a text is set as, if it is no code.
   *
   * @param lines all of its lines
   * @param line that of the fault, without strings
   * @param language the language that it is labelled as
   */
  static Optional<String> of(List<String> lines, String line, String language) {
    List<String> full = lines.stream().filter(l -> !l.isBlank()).toList();
    if (full.isEmpty()) {
      return Optional.empty();
    }
    if (isNumbered(full)) {
      return Optional.of("its lines have numbers");
    }
    if (isTable(full) || isTranslation(full)) {
      return Optional.of("it is a table");
    }
    if (full.size() > 1 && full.stream().allMatch(l -> BYTES.matcher(l).matches())) {
      return Optional.of("it is a list of bytes");
    }
    if (isTree(full)) {
      return Optional.of("it is a tree of files");
    }
    if (!WITH_DOLLARS.contains(language) && FORMULA.matcher(line).find()) {
      return Optional.of("it has formulas in it");
    }
    String all = String.join("\n", full);
    if (NAMES.matcher(all).matches()) {
      return Optional.of("it is a list of names");
    }
    boolean prose = PROSE.matcher(all).matches() || SENTENCE_END.matcher(all).find();
    return prose ? Optional.of("it is text, or a part of a sentence") : Optional.empty();
  }

  /** Whether lines have numbers that follow each other, but perhaps for a title and a prompt. */
  private static boolean isNumbered(List<String> lines) {
    List<Integer> numbers =
        lines.stream()
            .map(NUMBER::matcher)
            .filter(Matcher::matches)
            .map(number -> Integer.valueOf(number.group(1)))
            .toList();
    boolean enough = numbers.size() >= Math.max(NUMBERED, lines.size() - 2);
    return enough
        && (LISTED.matcher(lines.get(0)).matches() || !CODE_END.matcher(lines.get(0)).find())
        && IntStream.range(1, numbers.size())
            .allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
  }

  /** Whether there are columns on every line, but perhaps for the last one. */
  private static boolean isTable(List<String> lines) {
    if (lines.stream().anyMatch(l -> CODE_END.matcher(l).find())) {
      return false;
    }
    List<Long> gaps = lines.stream().map(l -> GAP.matcher(l.strip()).results().count()).toList();
    List<Long> all = gaps.subList(0, Math.max(1, gaps.size() - 1));
    return all.stream().allMatch(n -> n > 0) && gaps.stream().mapToLong(n -> n).sum() > 1;
  }

  /** Whether all lines are names of files and folders, one of them plainly a folder. */
  private static boolean isTree(List<String> lines) {
    return lines.size() > 1
        && lines.stream().allMatch(l -> IN_TREE.matcher(l).matches())
        && lines.stream().anyMatch(l -> l.stripTrailing().endsWith("/"));
  }

  /** Whether all lines have an arrow in the same column. */
  private static boolean isTranslation(List<String> lines) {
    int column = -1;
    for (String line : lines) {
      Matcher arrow = BECOMES.matcher(line);
      if (!arrow.find() || CODE_END.matcher(line).find()) {
        return false;
      }
      if (column >= 0 && arrow.start() != column) {
        return false;
      }
      column = arrow.start();
    }
    return lines.size() > 1;
  }
}
