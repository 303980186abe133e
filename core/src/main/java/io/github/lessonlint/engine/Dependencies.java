package io.github.lessonlint.engine;

import io.github.lessonlint.source.Paths;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Recognises folders in which package managers keep what others wrote, by what they leave in them:
 * of Go, Composer, Cargo, Bundler and CocoaPods, and virtual environments of Python.
 */
final class Dependencies {
  private static final Map<String, List<String>> MARKS =
      Map.of(
          "vendor", List.of("modules.txt", "github.com", "autoload.php"),
          "bundle", List.of("ruby"),
          "Pods", List.of("Manifest.lock"),
          "venv", List.of("pyvenv.cfg"),
          "env", List.of("pyvenv.cfg"));

  private Dependencies() {}

  /**
   * Returns whether nothing in a folder is the repository's own.
   *
   * @param path the folder, relative to the repository
   * @param directory the same on the disk
   */
  static boolean isHeldIn(String path, Path directory) {
    String name = Paths.name(path);
    return MARKS.getOrDefault(name, List.of()).stream().anyMatch(m -> exists(directory, m))
        || (Paths.name(Paths.parent(path)).equals("vendor")
            && exists(directory, ".cargo-checksum.json"));
  }

  private static boolean exists(Path directory, String name) {
    return Files.exists(directory.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }
}
