package io.github.lessonlint.engine;

import io.github.lessonlint.config.ConfigLoader;
import io.github.lessonlint.curriculum.Settings;
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
   * file is the nearest folder above it that has a {@code lessonlint.yaml} or a {@code .git}. Where
   * there is none, it is the topic of the file, and the folder around that is taken for the
   * repository, since its links to other topics are no faults. What lies in a folder that is named
   * as well is covered by that one.
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
        .map(e -> new Target(e.getKey(), repositoryOf(e), List.copyOf(e.getValue())))
        .toList();
  }

  private static Path actual(Path path) throws CheckException {
    if (path.toString().isEmpty()) {
      throw new CheckException("an empty path names nothing; '.' is the current folder");
    }
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
    return markedRoot(folder).orElseGet(() -> topicOf(folder));
  }

  private static Optional<Path> markedRoot(Path folder) {
    return nearest(
        folder,
        f -> Files.exists(f.resolve(ConfigLoader.FILE_NAME)) || Files.exists(f.resolve(GIT)));
  }

  /** The folder above a level folder; any other folder is a topic itself. */
  private static Path topicOf(Path folder) {
    Path name = folder.getFileName();
    Path parent = folder.getParent();
    boolean level = name != null && Settings.DEFAULT.rankOfFolder(name.toString()).isPresent();
    return level && parent != null ? parent : folder;
  }

  private static Path repositoryOf(Map.Entry<Path, TreeSet<String>> target) {
    Path root = target.getKey();
    boolean guessed = !target.getValue().isEmpty() && markedRoot(root).isEmpty();
    Path otherwise = guessed && root.getParent() != null ? root.getParent() : root;
    return nearest(root, f -> Files.exists(f.resolve(GIT))).orElse(otherwise);
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
