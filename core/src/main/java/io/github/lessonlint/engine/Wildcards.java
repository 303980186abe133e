package io.github.lessonlint.engine;

import java.util.List;

/**
 * Matches paths against patterns with wildcards as git does, in time proportional to the product of
 * both lengths whatever the pattern.
 */
final class Wildcards {

  private Wildcards() {}

  /**
   * Returns whether a path matches a pattern, both given name by name. A segment <code>**</code>
   * stands for any number of folders; at the end it stands for everything inside.
   */
  static boolean matches(List<String> pattern, String[] path) {
    // reached[j]: the segments seen so far can match the first j names.
    boolean[] reached = new boolean[path.length + 1];
    reached[0] = true;
    for (int i = 0; i < pattern.size(); i++) {
      boolean last = i == pattern.size() - 1;
      reached =
          pattern.get(i).equals("**")
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
  static boolean matchesName(String pattern, String name) {
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
