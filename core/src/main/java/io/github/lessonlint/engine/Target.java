package io.github.lessonlint.engine;

import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.source.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One curriculum among what a user named.
 *
 * @param root the folder to read
 * @param repository the folder that links may not leave
 * @param only the files to report on, relative to the root with {@code /}; empty: all
 */
record Target(Path root, Path repository, List<String> only) {
  private static final String GIT = ".git";

  /**
   * Finds the curricula that paths belong to. A folder is the root of its own; the root of a single
   * file is the nearest folder above it that has a {@code lessonlint.yaml} or a {@code .git}, else
   * the folder it is in. What lies in a folder that is named as well is covered by that one.
   */
  static List<Target> of(List<Path> paths) throws CheckException {
    List<Path> folders = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      Path actual = actual(path);
      (Files.isDirectory(actual) ? folders : files).add(actual);
    }
    Map<Path, TreeSet<String>> onlyByRoot = new LinkedHashMap<>();
    for (Path folder : folders) {
      if (folders.stream().noneMatch(f -> !f.equals(folder) && folder.startsWith(f))) {
        onlyByRoot.put(folder, new TreeSet<>());
      }
    }
    for (Path file : files) {
      if (folders.stream().noneMatch(file::startsWith)) {
        Path root = rootOf(file);
        onlyByRoot
            .computeIfAbsent(root, r -> new TreeSet<>())
            .add(Paths.slashed(root.relativize(file)));
      }
    }
    return onlyByRoot.entrySet().stream()
        .map(e -> new Target(e.getKey(), repositoryOf(e.getKey()), List.copyOf(e.getValue())))
        .toList();
  }

  private static Path actual(Path path) throws CheckException {
    if (Files.notExists(path)) {
      throw new CheckException("'" + path + "' does not exist");
    }
    if (!Files.isReadable(path)) {
      throw new CheckException("'" + path + "' cannot be read: permission denied");
    }
    if (!Files.isDirectory(path) && !MarkdownFiles.isMarkdown(path.toString())) {
      throw new CheckException(
          "'" + path + "' is not a Markdown file; name a folder or a .md, .markdown or .mdx file");
    }
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return Files.isSymbolicLink(absolute) ? absolute.toRealPath() : absolute;
    } catch (IOException e) {
      throw new CheckException("'" + path + "' cannot be read: " + e.getMessage(), e);
    }
  }

  private static Path rootOf(Path file) {
    Path folder = file.resolveSibling("");
    return nearest(
            folder,
            f -> Files.exists(f.resolve(ConfigLoader.FILE_NAME)) || Files.exists(f.resolve(GIT)))
        .orElse(folder);
  }

  private static Path repositoryOf(Path root) {
    return nearest(root, f -> Files.exists(f.resolve(GIT))).orElse(root);
  }

  private static Optional<Path> nearest(Path folder, Predicate<Path> wanted) {
    for (Path f = folder; f != null; f = f.getParent()) {
      if (wanted.test(f)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }
}
