package io.github.lessonlint.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A glob over paths with {@code /}, with the same meaning on every operating system: {@code *} and
 * {@code ?} stay within a name, <code>**</code> crosses folders and may stand for none, {@code
 * [a-z]} and {@code {a,b}} choose, {@code \} takes the next character for itself. Takes time in
 * proportion to the product of both lengths, whatever the glob.
 */
public final class Glob {
  /** How many globs choices are written out to at most; further braces stand for themselves. */
  private static final int MAX_CHOICES = 1000;

  private static final String FOLDERS = "**";

  private final String text;
  private final List<List<String>> choices;

  private Glob(String text, List<List<String>> choices) {
    this.text = text;
    this.choices = choices;
  }

  /**
   * Returns the glob that a text means; characters that make no sense as a glob stand for
   * themselves.
   */
  public static Glob of(String text) {
    List<List<String>> choices = new ArrayList<>();
    for (String choice : choices(text)) {
      choices.add(segments(choice));
    }
    return new Glob(text, choices);
  }

  /** Returns the glob made of patterns for names, in which braces stand for themselves. */
  public static Glob ofSegments(List<String> segments) {
    return new Glob(String.join("/", segments), List.of(List.copyOf(segments)));
  }

  /** Returns whether a whole path matches. */
  public boolean matches(String path) {
    return matches(path.split("/", -1));
  }

  /** Returns whether a whole path, given name by name, matches. */
  public boolean matches(String[] path) {
    return choices.stream().anyMatch(segments -> matches(segments, path));
  }

  @Override
  public String toString() {
    return text;
  }

  /** Writes out choices: {@code {a/b,c}/d} is {@code a/b/d} or {@code c/d}. */
  static Set<String> choices(String glob) {
    Set<String> all = new LinkedHashSet<>(List.of(glob));
    Set<String> next = step(all);
    while (!next.equals(all) && next.size() <= MAX_CHOICES) {
      all = next;
      next = step(all);
    }
    return all;
  }

  private static Set<String> step(Set<String> globs) {
    Set<String> next = new LinkedHashSet<>();
    globs.forEach(glob -> next.addAll(innermostChoice(glob)));
    return next;
  }

  private static List<String> innermostChoice(String glob) {
    int close = glob.indexOf('}', glob.indexOf('{') + 1);
    int open = glob.lastIndexOf('{', close);
    if (open < 0 || close < 0) {
      return List.of(glob);
    }
    List<String> all = new ArrayList<>();
    for (String choice : glob.substring(open + 1, close).split(",", -1)) {
      all.add(glob.substring(0, open) + choice + glob.substring(close + 1));
    }
    return all;
  }

  /** Splits a glob into patterns for names. A name that starts with two stars may be deeper. */
  static List<String> segments(String glob) {
    List<String> segments = new ArrayList<>();
    for (String segment : glob.split("/", -1)) {
      boolean folders = segment.startsWith(FOLDERS);
      if (folders && (segments.isEmpty() || !segments.get(segments.size() - 1).equals(FOLDERS))) {
        segments.add(FOLDERS);
      }
      if (!segment.equals(FOLDERS)) {
        segments.add(folders ? segment.substring(1) : segment);
      }
    }
    return segments;
  }

  /**
   * A segment <code>**</code> stands for any number of folders; at the end it stands for everything
   * inside.
   */
  private static boolean matches(List<String> pattern, String[] path) {
    // reached[j]: the segments seen so far can match the first j names.
    boolean[] reached = new boolean[path.length + 1];
    reached[0] = true;
    for (int i = 0; i < pattern.size(); i++) {
      boolean last = i == pattern.size() - 1;
      reached =
          pattern.get(i).equals(FOLDERS)
              ? skip(reached, last && i > 0)
              : step(reached, pattern.get(i), path);
    }
    return reached[path.length];
  }

  private static boolean[] skip(boolean[] reached, boolean atLeastOne) {
    boolean[] next = new boolean[reached.length];
    boolean open = false;
    for (int j = 0; j < reached.length; j++) {
      next[j] = open || (reached[j] && !atLeastOne);
      open |= reached[j];
    }
    return next;
  }

  private static boolean[] step(boolean[] reached, String segment, String[] path) {
    boolean[] next = new boolean[reached.length];
    for (int j = 0; j < path.length; j++) {
      next[j + 1] = reached[j] && matchesName(segment, path[j]);
    }
    return next;
  }

  /** Returns whether one name matches one segment with {@code *}, {@code ?}, {@code [a-z]}. */
  private static boolean matchesName(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      int length = p < pattern.length() ? matchOne(pattern, p, name.charAt(n)) : 0;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (length > 0) {
        p += length;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Returns how long the pattern element at {@code p} is if it matches a character, else 0. */
  private static int matchOne(String pattern, int p, char c) {
    char element = pattern.charAt(p);
    if (element == '?') {
      return 1;
    }
    if (element == '\\' && p + 1 < pattern.length()) {
      return pattern.charAt(p + 1) == c ? 2 : 0;
    }
    int close = element == '[' ? pattern.indexOf(']', p + 2) : -1;
    if (close > 0) {
      return inSet(pattern.substring(p + 1, close), c) ? close + 1 - p : 0;
    }
    return element == c ? 1 : 0;
  }

  private static boolean inSet(String set, char c) {
    boolean negated = set.startsWith("!") || set.startsWith("^");
    boolean found = false;
    for (int i = negated ? 1 : 0; i < set.length(); i++) {
      if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
        found |= set.charAt(i) <= c && c <= set.charAt(i + 2);
        i += 2;
      } else {
        found |= set.charAt(i) == c;
      }
    }
    return found != negated;
  }
}
