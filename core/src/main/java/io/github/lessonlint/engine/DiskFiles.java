package io.github.lessonlint.engine;

import io.github.lessonlint.curriculum.RepositoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a run as they are on the disk. */
final class DiskFiles implements RepositoryFiles {
  private final Path root;
  private final List<String> all;

  private DiskFiles(Path root, List<String> all) {
    this.root = root;
    this.all = all;
  }

  /** Walks the root of a request. */
  static DiskFiles walk(LintRequest request) throws IOException {
    try (Stream<Path> paths = Files.walk(request.root())) {
      return new DiskFiles(
          request.root(),
          paths
              .filter(Files::isRegularFile)
              .map(p -> request.root().relativize(p).toString())
              .sorted()
              .collect(Collectors.toList()));
    }
  }

  /** Returns the Markdown files to read, sorted. */
  List<String> markdown() {
    return all.stream().filter(p -> p.endsWith(".md")).collect(Collectors.toList());
  }

  /** Returns the content of a file. */
  byte[] read(String path) throws IOException {
    return Files.readAllBytes(root.resolve(path));
  }

  @Override
  public Found find(String path) {
    return Files.exists(root.resolve(path)) ? new Found.File() : new Found.Nothing();
  }

  @Override
  public Collection<String> all() {
    return all;
  }
}
