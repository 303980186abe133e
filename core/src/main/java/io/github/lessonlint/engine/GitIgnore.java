package io.github.lessonlint.engine;

import io.github.lessonlint.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patterns of one {@code .gitignore} file, as <a
 * href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore(5)</a> describes them.
 */
final class GitIgnore {
  private final List<Rule> rules;

  private GitIgnore(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * One pattern.
   *
   * @param glob the pattern
   * @param negated whether it takes back what an earlier pattern ignored
   * @param foldersOnly whether it is about folders alone
   */
  private record Rule(Glob glob, boolean negated, boolean foldersOnly) {}

  /** Reads the content of a {@code .gitignore} file. */
  static GitIgnore parse(String text) {
    List<Rule> rules = new ArrayList<>();
    text.lines().forEach(line -> rule(line).ifPresent(rules::add));
    return new GitIgnore(rules);
  }

  /**
   * Returns what the file says about a path: ignored, expressly not ignored, or nothing.
   *
   * @param path relative to the folder of the {@code .gitignore} file, with {@code /}
   * @param folder whether the path is that of a folder
   */
  Optional<Boolean> ignores(String path, boolean folder) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    String[] names = path.split("/", -1);
    for (int i = rules.size() - 1; i >= 0; i--) {
      Rule rule = rules.get(i);
      if ((folder || !rule.foldersOnly) && rule.glob.matches(names)) {
        return Optional.of(!rule.negated);
      }
    }
    return Optional.empty();
  }

  private static Optional<Rule> rule(String line) {
    String pattern = withoutTrailingBlanks(line);
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = pattern.startsWith("!");
    if (negated) {
      pattern = pattern.substring(1);
    }
    boolean foldersOnly = pattern.endsWith("/");
    if (foldersOnly) {
      pattern = pattern.substring(0, pattern.length() - 1);
    }
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    boolean anchored = pattern.indexOf('/') >= 0;
    List<String> segments = new ArrayList<>();
    if (!anchored) {
      segments.add("**");
    }
    String relative = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    segments.addAll(List.of(relative.split("/", -1)));
    return Optional.of(new Rule(Glob.ofSegments(segments), negated, foldersOnly));
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
