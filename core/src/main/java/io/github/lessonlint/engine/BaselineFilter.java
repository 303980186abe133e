package io.github.lessonlint.engine;

import io.github.lessonlint.engine.Baseline.Entry;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.source.Paths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes out of the findings what a baseline accepts. */
final class BaselineFilter {
  private final Path folder;
  private final String prefix;
  private final boolean everyFile;

  /**
   * Creates a filter. The paths of a baseline are relative to its folder; if the root is not in
   * that, to the folder of the configuration; and if it is not in that either, to the root.
   *
   * @param file the baseline
   */
  BaselineFilter(Path file, LintRequest request) {
    Path root = request.root();
    this.folder =
        Stream.concat(Stream.of(file.resolveSibling("")), request.config().folder().stream())
            .filter(root::startsWith)
            .findFirst()
            .orElse(root);
    this.everyFile = request.only().isEmpty();
    this.prefix = Paths.slashed(folder.relativize(root));
  }

  /**
   * What is left.
   *
   * @param open the findings that are not accepted
   * @param left entries whose findings are gone; of those that stand for several findings how many
   *     are gone
   */
  record Result(List<Diagnostic> open, List<Entry> left) {}

  /** Returns the path that a baseline has for a file of the run. */
  String path(String path) {
    return Paths.child(prefix, path);
  }

  /** Returns whether a path of the baseline is one of the root. */
  boolean isInRoot(String path) {
    return prefix.isEmpty() || path.startsWith(prefix + "/");
  }

  /** Returns whether the root is all that the baseline is about. */
  boolean isWhole() {
    return prefix.isEmpty();
  }

  /** Returns whether a file of the baseline is gone, and that is the run's business. */
  boolean isGone(String path) {
    return everyFile && !exists(path);
  }

  private boolean exists(String path) {
    return Files.exists(folder.resolve(path));
  }

  /**
   * Compares findings with a baseline. What a file is accepted for moves with it when it is
   * renamed: the entries of a file that is gone go for the same findings elsewhere.
   */
  Result apply(List<Entry> entries, List<Diagnostic> findings) {
    Stock stock = new Stock(entries);
    List<Diagnostic> unknown = stock.take(findings, d -> key(path(d.source().path()), d));
    stock.forgetPaths(this::exists);
    List<Diagnostic> open = stock.take(unknown, d -> key("", d));
    return new Result(open, stock.left());
  }

  private static Key key(String path, Diagnostic finding) {
    return new Key(path, Fingerprint.of(finding));
  }

  private record Key(String path, Fingerprint print) {}

  /** How many findings of each kind are still accepted. */
  private static final class Stock {
    private final List<Entry> entries;
    private final int[] counts;

    /** The indexes of entries. */
    private Map<Key, List<Integer>> byKey = new HashMap<>();

    Stock(List<Entry> entries) {
      this.entries = entries;
      this.counts = entries.stream().mapToInt(Entry::count).toArray();
      for (int i = 0; i < counts.length; i++) {
        put(new Key(entries.get(i).path(), entries.get(i).print()), i);
      }
    }

    private void put(Key key, int index) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
    }

    /** Keeps only the entries of files that are gone, and puts them under no path. */
    void forgetPaths(Predicate<String> exists) {
      byKey = new HashMap<>();
      Map<String, Boolean> there = new HashMap<>();
      for (int i = 0; i < counts.length; i++) {
        Entry entry = entries.get(i);
        if (counts[i] > 0 && !there.computeIfAbsent(entry.path(), exists::test)) {
          put(new Key("", entry.print()), i);
        }
      }
    }

    /** Takes what is accepted; returns the rest. */
    List<Diagnostic> take(List<Diagnostic> findings, Function<Diagnostic, Key> key) {
      List<Diagnostic> rest = new ArrayList<>();
      for (Diagnostic finding : findings) {
        if (!take(byKey.getOrDefault(key.apply(finding), List.of()))) {
          rest.add(finding);
        }
      }
      return rest;
    }

    private boolean take(List<Integer> indexes) {
      for (int index : indexes) {
        if (counts[index] > 0) {
          counts[index]--;
          return true;
        }
      }
      return false;
    }

    List<Entry> left() {
      List<Entry> left = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        Entry entry = entries.get(i);
        if (counts[i] > 0) {
          left.add(new Entry(entry.path(), entry.print(), counts[i], entry.span()));
        }
      }
      return left;
    }
  }
}
