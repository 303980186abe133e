package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import java.nio.file.Path;
import java.util.List;

/**
 * What to check.
 *
 * @param root the folder whose Markdown files are read; paths in reports are relative to it
 * @param repository the folder that links may not leave: the root or one above it
 * @param only files to report on, relative to the root with {@code /}; empty: all. The others are
 *     read all the same, since links and prerequisites lead to them
 * @param include globs of Markdown files to read, relative to the root; empty: all
 * @param exclude globs of files not to read
 * @param config the configuration
 * @param contents what the files hold
 */
public record LintRequest(
    Path root,
    Path repository,
    List<String> only,
    List<String> include,
    List<String> exclude,
    Config config,
    Contents contents) {

  public LintRequest {
    root = root.toAbsolutePath().normalize();
    repository = repository.toAbsolutePath().normalize();
    only = List.copyOf(only);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    if (!root.startsWith(repository)) {
      throw new IllegalArgumentException(root + " is not in " + repository);
    }
  }

  /** Creates a request for files as they are on the disk. */
  public LintRequest(
      Path root,
      Path repository,
      List<String> only,
      List<String> include,
      List<String> exclude,
      Config config) {
    this(root, repository, only, include, exclude, config, Contents.DISK);
  }

  /** Returns the same request for files that hold something else. */
  public LintRequest with(Contents other) {
    return new LintRequest(root, repository, only, include, exclude, config, other);
  }

  /** Returns the same request under another configuration. */
  public LintRequest with(Config other) {
    return new LintRequest(root, repository, only, include, exclude, other, contents);
  }

  /** Returns a request for all of a folder that is a repository of its own. */
  public static LintRequest of(Path root, Config config) {
    return new LintRequest(root, root, List.of(), List.of(), List.of(), config);
  }
}
