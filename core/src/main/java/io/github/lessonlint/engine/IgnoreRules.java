package io.github.lessonlint.engine;

import io.github.lessonlint.source.Paths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is left out of a walk: hidden folders, folders that builds write to, and what the {@code
 * .gitignore} files between the repository and a path ignore. Paths are relative to the repository,
 * which is the empty path.
 */
final class IgnoreRules {
  /** No list of patterns is that big. */
  private static final int MAX_BYTES = 1 << 20;

  private static final Set<String> BUILD_FOLDERS = Set.of("node_modules", "target", "build");

  private final Map<String, GitIgnore> byFolder = new ConcurrentHashMap<>();

  /** Reads the {@code .gitignore} file of a folder, if there is one. */
  void load(String folder, Path directory) {
    try {
      byFolder.put(folder, GitIgnore.parse(read(directory.resolve(".gitignore"))));
    } catch (IOException e) {
      // No such file, or one that git could not read either.
      byFolder.remove(folder);
    }
  }

  /**
   * Reads a file as git does, which follows no symbolic link here: one may lead anywhere, to a
   * device without an end too.
   */
  private static String read(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile() || attributes.size() > MAX_BYTES) {
      throw new IOException("not a file of patterns");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    }
  }

  /** Forgets all files read so far. */
  void clear() {
    byFolder.clear();
  }

  /** Returns whether a walk leaves out a folder, given that it did not leave out its parents. */
  boolean skipsFolder(String folder) {
    String name = Paths.name(folder);
    return name.startsWith(".") || BUILD_FOLDERS.contains(name) || ignored(folder, true);
  }

  /** Returns whether a walk leaves out a file, given that it did not leave out its parents. */
  boolean skipsFile(String file) {
    return ignored(file, false);
  }

  /**
   * Returns whether a path, or a folder on the way to it, is made by builds.
   *
   * @param root the folder that was asked for, which no build makes, whatever it is called
   */
  boolean isGenerated(String path, String root) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (!(root + "/").startsWith(folder + "/") && isGeneratedFolder(folder)) {
        return true;
      }
    }
    return isGeneratedFolder(path) || ignored(path, false);
  }

  private boolean isGeneratedFolder(String folder) {
    return BUILD_FOLDERS.contains(Paths.name(folder)) || ignored(folder, true);
  }

  private boolean ignored(String path, boolean folder) {
    if (byFolder.isEmpty()) {
      return false;
    }
    String parent = path;
    while (!parent.isEmpty()) {
      parent = Paths.parent(parent);
      GitIgnore rules = byFolder.get(parent);
      if (rules != null) {
        String relative = parent.isEmpty() ? path : path.substring(parent.length() + 1);
        Optional<Boolean> verdict = rules.ignores(relative, folder);
        if (verdict.isPresent()) {
          return verdict.get();
        }
      }
    }
    return false;
  }
}
