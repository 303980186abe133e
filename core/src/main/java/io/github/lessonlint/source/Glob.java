package io.github.lessonlint.source;

import java.util.regex.Pattern;

/**
 * A glob over paths with {@code /}, with the same meaning on every operating system: {@code *} and
 * {@code ?} stay within a name, <code>**</code> crosses folders and may stand for none, {@code
 * [ab]} and {@code {a,b}} choose.
 */
public final class Glob {
  private final String text;
  private final Pattern pattern;

  private Glob(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /**
   * Returns the glob that a text means; characters that make no sense as a glob stand for
   * themselves.
   */
  public static Glob of(String text) {
    return new Glob(text, Pattern.compile(regex(text)));
  }

  /** Returns whether a whole path matches. */
  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  @Override
  public String toString() {
    return text;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*') {
        boolean crosses = glob.startsWith("**", i);
        boolean whole = crosses && (i == 0 || glob.charAt(i - 1) == '/');
        if (whole && glob.startsWith("**/", i)) {
          regex.append("(?:.*/)?");
          i += 2;
        } else if (crosses) {
          regex.append(".*");
          i++;
        } else {
          regex.append("[^/]*");
        }
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        String set = glob.substring(i + 1, end);
        boolean negated = set.startsWith("!") || set.startsWith("^");
        String members = (negated ? set.substring(1) : set).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
        regex.append("(?!/)[").append(negated ? "^" : "").append(members).append(']');
        i = end;
      } else if (c == '{' && glob.indexOf('}', i) > 0) {
        regex.append("(?:");
        depth++;
      } else if (c == '}' && depth > 0) {
        regex.append(')');
        depth--;
      } else if (c == ',' && depth > 0) {
        regex.append('|');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.append(")".repeat(depth)).toString();
  }
}
