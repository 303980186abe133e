package io.github.lessonlint.init;

import io.github.lessonlint.source.Glob;
import io.github.lessonlint.source.Paths;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The few globs that select some files and none of the others.
 *
 * @param include what selects them
 * @param exclude what takes out those that would be selected as well
 */
record Globs(List<String> include, List<String> exclude) {
  /** A person has to understand them. */
  private static final int MOST = 30;

  Globs {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /**
   * Finds globs; the fewer, the better. Empty where it would take too many.
   *
   * @param wanted paths of files
   * @param others paths of files that are not to be selected
   * @param content the folder to select from, rather than from one in it; empty: none is known
   */
  static Optional<Globs> of(Collection<String> wanted, Collection<String> others, String content) {
    return candidates(wanted, content)
        .filter(globs -> globs.size() <= MOST && selectAll(globs, wanted))
        .map(globs -> with(globs, wanted, others))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Globs::size));
  }

  private static Stream<Set<String>> candidates(Collection<String> wanted, String content) {
    if (wanted.isEmpty()) {
      return Stream.of();
    }
    String names = "*" + extensions(wanted);
    String common = commonFolder(wanted);
    Function<String, String> topFolder =
        path ->
            below(common, path)
                .map(folder -> child(folder, "**/" + names))
                .orElse(child(common, names));
    String folder = content.isEmpty() ? common : content;
    return Stream.of(
        Set.of(child(folder, content.isEmpty() ? names : "**/" + names)),
        Set.of(child(common, names)),
        Set.of(child(common, "**/" + names)),
        each(wanted, topFolder),
        each(wanted, path -> child(common, "**/" + beforeNumber(path) + "[0-9]" + names)),
        each(wanted, path -> child(common, "**/" + literal(Paths.name(path)))),
        each(wanted, path -> child(Paths.parent(path), names)),
        each(wanted, Globs::literal));
  }

  private int size() {
    return include.size() + exclude.size();
  }

  private static Optional<Globs> with(
      Set<String> include, Collection<String> wanted, Collection<String> others) {
    List<String> selected = selected(include, others);
    Set<String> exclude = new TreeSet<>();
    while (!selected.isEmpty() && exclude.size() < MOST) {
      exclude.add(exclusion(selected.get(0), wanted, selected));
      List<Glob> taken = compiled(exclude);
      selected =
          selected.stream().filter(p -> taken.stream().noneMatch(g -> g.matches(p))).toList();
    }
    return selected.isEmpty()
        ? Optional.of(new Globs(List.copyOf(new TreeSet<>(include)), List.copyOf(exclude)))
        : Optional.empty();
  }

  /** A glob for a file and, where that takes no wanted one, for its folder or all of its name. */
  private static String exclusion(
      String path, Collection<String> wanted, Collection<String> others) {
    String widest = literal(path);
    for (String folder = Paths.parent(path); !folder.isEmpty(); folder = Paths.parent(folder)) {
      String glob = child(folder, "**");
      widest = selected(Set.of(glob), wanted).isEmpty() ? glob : widest;
    }
    Set<String> everywhere = Set.of("**/" + literal(Paths.name(path)));
    boolean recurs = selected(everywhere, others).size() > 1;
    boolean wholeFolder = widest.endsWith("/**");
    return recurs && !wholeFolder && selected(everywhere, wanted).isEmpty()
        ? everywhere.iterator().next()
        : widest;
  }

  private static boolean selectAll(Set<String> globs, Collection<String> paths) {
    return selected(globs, paths).size() == paths.size();
  }

  private static List<String> selected(Set<String> globs, Collection<String> paths) {
    List<Glob> compiled = compiled(globs);
    return paths.stream().filter(p -> compiled.stream().anyMatch(g -> g.matches(p))).toList();
  }

  private static List<Glob> compiled(Set<String> globs) {
    return globs.stream().map(Glob::of).toList();
  }

  private static Set<String> each(Collection<String> paths, Function<String, String> glob) {
    return paths.stream().map(glob).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String extensions(Collection<String> paths) {
    Set<String> found = each(paths, path -> path.substring(path.lastIndexOf('.') + 1));
    return found.size() == 1 ? "." + found.iterator().next() : ".{" + String.join(",", found) + "}";
  }

  private static String commonFolder(Collection<String> paths) {
    String common = Paths.parent(paths.iterator().next());
    for (String path : paths) {
      while (!common.isEmpty() && !path.startsWith(common + "/")) {
        common = Paths.parent(common);
      }
    }
    return common;
  }

  /** The folder directly below another one through which a path goes. */
  private static Optional<String> below(String folder, String path) {
    int slash = path.indexOf('/', folder.isEmpty() ? 0 : folder.length() + 1);
    return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
  }

  private static String beforeNumber(String path) {
    String name = Paths.name(path);
    int digit = 0;
    while (digit < name.length() && !(name.charAt(digit) >= '0' && name.charAt(digit) <= '9')) {
      digit++;
    }
    return literal(name.substring(0, digit));
  }

  /** Returns the glob of all that is in a folder. */
  static String inside(String folder) {
    return child(folder, "**");
  }

  private static String child(String folder, String glob) {
    return Paths.child(literal(folder), glob);
  }

  /** A path as a glob; what has a meaning in globs may be any character. */
  private static String literal(String path) {
    return path.replaceAll("[*?\\[\\]{}\\\\]", "?");
  }
}
