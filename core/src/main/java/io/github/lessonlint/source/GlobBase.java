package io.github.lessonlint.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves globs from one folder to a folder below it: what {@code a/**} means in the upper folder is
 * <code>**</code> in {@code a}.
 */
public final class GlobBase {
  private final List<String> names;

  /**
   * Creates the move.
   *
   * @param path the path of the lower folder in the upper one, with {@code /}; empty if they are
   *     the same
   */
  public GlobBase(String path) {
    this.names = path.isEmpty() ? List.of() : List.of(path.split("/"));
  }

  /** Returns a path of the upper folder as seen from the lower one. */
  public String path(String path) {
    return Paths.relativize(String.join("/", names), Paths.resolve("", path));
  }

  /** Returns globs that together match, in the lower folder, what a glob matches in the upper. */
  public Set<String> below(String glob) {
    Set<String> moved = new LinkedHashSet<>();
    for (String choice : Glob.choices(glob)) {
      move(Glob.segments(choice), names, moved);
    }
    return moved;
  }

  /**
   * Returns globs that together match what a glob matches in the upper folder, given as seen from
   * the lower: what is not in it starts with {@code ../}.
   */
  public Set<String> around(String glob) {
    Set<String> moved = new LinkedHashSet<>();
    for (String choice : Glob.choices(glob)) {
      for (int depth = 0; depth <= names.size(); depth++) {
        Set<String> there = new LinkedHashSet<>();
        move(Glob.segments(choice), names.subList(0, depth), there);
        String up = "../".repeat(names.size() - depth);
        there.forEach(g -> moved.add(up + g));
      }
    }
    return moved;
  }

  private static void move(List<String> glob, List<String> folders, Set<String> into) {
    if (glob.isEmpty()) {
      return;
    }
    if (folders.isEmpty()) {
      into.add(String.join("/", glob));
      return;
    }
    List<String> rest = glob.subList(1, glob.size());
    List<String> deeper = folders.subList(1, folders.size());
    if (glob.get(0).equals("**")) {
      move(rest, folders, into);
      move(glob, deeper, into);
    } else if (Glob.of(glob.get(0)).matches(folders.get(0))) {
      move(rest, deeper, into);
    }
  }
}
